package io.rolewright.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.forecast.Forecast.Finding;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecasterTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final double[] WEEK = {120, 115, 105, 95, 70, 10, 12};

    private final Random random = new Random(7);

    @Test
    void learnsTheWeekFromNoisyDays() {
        Forecast forecast = Forecaster.forecast(days(300, i -> noisy(WEEK[i % 7], 8)), 14);

        assertThat(forecast.finding()).isEqualTo(Finding.LEARNED);
        assertThat(forecast.points()).hasSize(14).allSatisfy(point -> {
            double truth = WEEK[point.first().getDayOfWeek().ordinal()];
            assertThat(point.value()).isCloseTo(truth, within(8.0));
            assertThat(point.likely().holds(truth)).isTrue();
        });
        assertThat(forecast.points().getFirst().first()).isEqualTo(MONDAY.plusDays(300));
        assertThat(forecast.error().mae())
                .isLessThan(Objects.requireNonNull(forecast.errors().get(Method.SEASONAL_NAIVE))
                        .mae());
        assertThat(forecast.error().mase()).isLessThan(1);
        assertThat(forecast.error().origins()).isPositive();
    }

    @Test
    void followsGrowth() {
        Forecast forecast = Forecaster.forecast(days(200, i -> 50 + 0.5 * i + WEEK[i % 7]), 7);

        assertThat(forecast.points().get(6).value()).isCloseTo(50 + 0.5 * 206 + WEEK[206 % 7], within(5.0));
    }

    @Test
    void expectsTheRestOfTheYearBefore() {
        Forecast forecast = Forecaster.forecast(days(364 + 340, i -> i % 364 >= 350 ? 10 : noisy(100, 5)), 20);

        assertThat(forecast.points().get(2).value()).isCloseTo(100, within(10.0));
        assertThat(forecast.points().get(16).value()).isLessThan(40);
    }

    @Test
    void aOneTimeHolidayIsNoNews() {
        Forecast forecast = Forecaster.forecast(days(120, i -> i == 115 ? 0 : noisy(100, 5)), 7);

        assertThat(forecast.points().getFirst().value()).isGreaterThan(90);
    }

    @Test
    void takesABaselineWhereThatIsLessWrong() {
        double[] walk = new double[200];
        walk[0] = 1_000;
        for (int i = 1; i < walk.length; i++) {
            walk[i] = walk[i - 1] + (i / 20 % 2 == 0 ? 30 : -30);
        }
        Forecast forecast = Forecaster.forecast(Series.of(Step.WEEK, MONDAY, walk), 1);
        Errors best = forecast.error();

        assertThat(forecast.errors().values()).allMatch(errors -> errors.mae() >= best.mae());
        assertThat(forecast.finding() == Finding.LEARNED).isEqualTo(forecast.method() == Method.HOLT_WINTERS);
    }

    @Test
    void repeatsTheYearWhereOnlyThatRepeats() {
        Forecast forecast = Forecaster.forecast(
                Series.of(
                        Step.MONTH,
                        MONDAY,
                        IntStream.range(0, 36)
                                .mapToDouble(i -> i % 12 * (i % 2 == 0 ? 10 : 1))
                                .toArray()),
                12);

        assertThat(forecast.finding()).isEqualTo(Finding.BASELINE);
        assertThat(forecast.method()).isEqualTo(Method.SEASONAL_NAIVE);
        assertThat(forecast.points().get(10).value()).isEqualTo(100);
        assertThat(forecast.points().get(1).first()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void continuesTheMeanOfAShortHistoryAndSaysSo() {
        Forecast forecast = Forecaster.forecast(Series.of(Step.DAY, MONDAY, 4, 6, 5), 2);

        assertThat(forecast.finding()).isEqualTo(Finding.TOO_SHORT);
        assertThat(forecast.points()).extracting(Point::value).containsExactly(5.0, 5.0);
        assertThat(forecast.points().getFirst().likely().high()).isGreaterThan(5);
        assertThat(forecast.error()).isEqualTo(Errors.NONE);
    }

    @Test
    void saysThatNothingIsKnownOfNothing() {
        Forecast forecast = Forecaster.forecast(Series.of(Step.DAY, MONDAY), 3);

        assertThat(forecast.finding()).isEqualTo(Finding.EMPTY);
        assertThat(forecast.points()).isEmpty();
    }

    @Test
    void refusesNumbersOfStepsThatAreNone() {
        Series series = Series.of(Step.DAY, MONDAY, 1, 2);

        assertThatIllegalArgumentException().isThrownBy(() -> Forecaster.forecast(series, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Forecaster.forecast(series, 1_001));
        assertThatIllegalArgumentException().isThrownBy(() -> Series.of(Step.DAY, MONDAY, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Series.of(Step.DAY, MONDAY, Double.NaN));
    }

    @Test
    void addsDaysUpToWholeMonths() {
        Series months = Series.summing(
                Step.MONTH,
                MONDAY,
                LocalDate.of(2024, 3, 31),
                Map.of(LocalDate.of(2024, 1, 31), 3.0, LocalDate.of(2024, 2, 1), 4.0, LocalDate.of(2024, 3, 5), 9.0));

        assertThat(months.size()).isEqualTo(2);
        assertThat(months.value(0)).isEqualTo(3);
        assertThat(months.value(1)).isEqualTo(4);
    }

    private Series days(int count, IntToDoubleFunction value) {
        return Series.of(
                Step.DAY, MONDAY, IntStream.range(0, count).mapToDouble(value).toArray());
    }

    private double noisy(double mean, double spread) {
        return Math.max(0, mean + spread * random.nextGaussian());
    }
}
