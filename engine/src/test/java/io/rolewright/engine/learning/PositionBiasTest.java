package io.rolewright.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.learning.Showing.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionBiasTest {
    @Test
    void theProbabilityFallsWithTheRankDownToTheLeast() {
        PositionBias bias = new PositionBias(1);

        assertThat(bias.propensity(1)).isEqualTo(1);
        assertThat(bias.propensity(4)).isEqualTo(0.25);
        assertThat(bias.propensity(1_000)).isEqualTo(PositionBias.LEAST);
        assertThat(PositionBias.NONE.propensity(1_000)).isEqualTo(1);
        assertThatThrownBy(() -> new PositionBias(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void betterPeopleWhoStandHigherDoNotPassForBias() {
        assertThat(PositionBias.estimated(lists(0)).orElseThrow().steepness()).isCloseTo(0, within(0.1));
        assertThat(PositionBias.estimated(lists(0.7)).orElseThrow().steepness()).isCloseTo(0.7, within(0.1));
    }

    @Test
    void fewDecisionsSayNothing() {
        assertThat(PositionBias.estimated(List.of())).isEmpty();
        assertThat(PositionBias.estimated(lists(0.7).subList(0, 2))).isEmpty();
    }

    /** Lists of good and of poor jobs; the higher the score the likelier is a decision, once somebody looked. */
    private static List<Showing> lists(double steepness) {
        Random random = new Random(7);
        List<Showing> showings = new ArrayList<>();
        for (int job = 0; job < 400; job++) {
            double best = 40 + 50 * random.nextDouble();
            List<Shown> shown = new ArrayList<>();
            for (int rank = 1; rank <= 30; rank++) {
                double score = Math.max(1, best - rank);
                boolean decided = random.nextDouble() < Math.pow(rank, -steepness) * score / 100;
                shown.add(new Shown(
                        Desk.unknown(), score, decided ? Optional.of(Verdict.SHORTLISTED) : Optional.empty()));
            }
            showings.add(new Showing("job-" + job, shown));
        }
        return showings;
    }
}
