package io.rolewright.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.forecast.Journey.Stop;
import io.rolewright.engine.forecast.Outlook.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 300;

    private final List<Journey> journeys = new ArrayList<>();
    private final List<Fee> fees = new ArrayList<>();

    /** Ten apply each day; one of them is interviewed after five days and placed after ten, the others are lost after two. */
    private void liveSteadily() {
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < 10; i++) {
                LocalDate begin = FIRST.plusDays(day);
                Stop made = new Stop(PipelineStage.NEW, begin);
                if (i == 0) {
                    journeys.add(new Journey(List.of(
                            made,
                            new Stop(PipelineStage.INTERVIEW, begin.plusDays(5)),
                            new Stop(PipelineStage.PLACED, begin.plusDays(10)))));
                    fees.add(new Fee(begin.plusDays(10), 20_000));
                } else {
                    journeys.add(new Journey(List.of(made, new Stop(PipelineStage.LOST, begin.plusDays(2)))));
                }
            }
        }
    }

    @Test
    void expectsOfASteadyAgencyWhatItAlwaysDid() {
        liveSteadily();
        Outlook outlook = new Pipeline(journeys, fees).outlook(FIRST.plusDays(DAYS - 30), 0, 30);

        assertThat(outlook.finding()).isEqualTo(Finding.TESTED);
        assertThat(outlook.first()).isEqualTo(FIRST.plusDays(DAYS - 29));
        assertThat(outlook.last()).isEqualTo(FIRST.plusDays(DAYS));
        assertThat(outlook.placements().value()).isCloseTo(30, within(1.0));
        assertThat(outlook.fromOpen()).isCloseTo(10, within(1.0));
        assertThat(outlook.fromNew()).isCloseTo(20, within(1.0));
        assertThat(outlook.revenue().value()).isCloseTo(600_000, within(20_000.0));
        assertThat(outlook.revenue().likely().holds(600_000)).isTrue();
        assertThat(outlook.revenue().error().mae()).isLessThan(20_000);
    }

    @Test
    void whoIsInterviewedIsAsGoodAsPlacedHere() {
        liveSteadily();
        Outlook outlook = new Pipeline(journeys, fees).outlook(FIRST.plusDays(DAYS - 30), 0, 5);

        assertThat(outlook.fromOpen()).isCloseTo(5, within(0.2));
        assertThat(outlook.fromNew()).isZero();
    }

    @Test
    void whatIsNotKnownYetChangesNothing() {
        liveSteadily();
        LocalDate today = FIRST.plusDays(200);
        List<Journey> known = journeys.stream()
                .filter(journey -> !journey.begin().isAfter(today))
                .map(journey -> new Journey(journey.stops().subList(0, journey.knownOn(today))))
                .toList();
        List<Fee> earned = fees.stream().filter(fee -> !fee.on().isAfter(today)).toList();

        assertThat(new Pipeline(known, earned).outlook(today, 7, 40))
                .isEqualTo(new Pipeline(journeys, fees).outlook(today, 7, 40));
    }

    @Test
    void spansAddUp() {
        liveSteadily();
        Pipeline pipeline = new Pipeline(journeys, fees);
        LocalDate today = FIRST.plusDays(250);

        assertThat(pipeline.outlook(today, 0, 9).placements().value()
                        + pipeline.outlook(today, 9, 33).placements().value())
                .isCloseTo(pipeline.outlook(today, 0, 33).placements().value(), within(1e-6));
    }

    @Test
    void saysWhenThePastIsTooShortForATest() {
        liveSteadily();
        Outlook outlook = new Pipeline(journeys, fees).outlook(FIRST.plusDays(60), 0, 30);

        assertThat(outlook.finding()).isEqualTo(Finding.UNTESTED);
        assertThat(outlook.placements().error().origins()).isZero();
        assertThat(outlook.placements().value()).isPositive();
    }

    @Test
    void expectsNothingOfNothing() {
        Outlook outlook = new Pipeline(List.of(), List.of()).outlook(FIRST, 0, 90);

        assertThat(outlook.finding()).isEqualTo(Finding.EMPTY);
        assertThat(outlook.placements().value()).isZero();
        assertThat(outlook.revenue().sure()).isEqualTo(new Interval(0, 0));
    }

    @Test
    void refusesSpansThatAreNone() {
        Pipeline pipeline = new Pipeline(List.of(), List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> pipeline.outlook(FIRST, -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> pipeline.outlook(FIRST, 5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> pipeline.outlook(FIRST, 0, 367));
    }

    @Test
    void refusesJourneysThatGoBackInTimeOrOnAfterAPlacement() {
        Stop placed = new Stop(PipelineStage.PLACED, FIRST);

        assertThatIllegalArgumentException().isThrownBy(() -> new Journey(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Journey(List.of(placed, new Stop(PipelineStage.LOST, FIRST))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Journey(
                        List.of(new Stop(PipelineStage.NEW, FIRST.plusDays(1)), new Stop(PipelineStage.LOST, FIRST))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fee(FIRST, -1));
    }
}
