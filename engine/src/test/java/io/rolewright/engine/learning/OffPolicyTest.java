package io.rolewright.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.learning.Estimate.Finding;
import io.rolewright.engine.learning.Showing.Shown;
import io.rolewright.engine.ranking.Correction;
import io.rolewright.engine.ranking.Correction.Term;
import io.rolewright.engine.ranking.RankingModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OffPolicyTest {
    private static final PositionBias EYES = new PositionBias(0.7);
    private static final RankingModel NEAREST = nearest();

    @Test
    void theIntervalHoldsTheTruthMostOfTheTime() {
        int covered = 0;
        for (int seed = 0; seed < 40; seed++) {
            Estimate estimate = new OffPolicy(EYES).estimate(NEAREST, lists(60, seed, false));
            double truth = new OffPolicy(PositionBias.NONE)
                    .estimate(NEAREST, lists(60, seed, true))
                    .gain();
            covered += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
        }

        assertThat(covered).isBetween(34, 40);
    }

    @Test
    void saysWhatIsBetterAndWhatIsNotEnough() {
        OffPolicy policy = new OffPolicy(EYES);

        assertThat(policy.estimate(NEAREST, lists(200, 1, false)).finding()).isEqualTo(Finding.BETTER);
        assertThat(policy.estimate(NEAREST, lists(3, 1, false)).finding()).isEqualTo(Finding.NOT_ENOUGH);
        assertThat(policy.estimate(NEAREST, List.of()).finding()).isEqualTo(Finding.NOT_ENOUGH);
    }

    @Test
    void theOrderThatWasShownIsWorthWhatItIs() {
        Estimate same = new OffPolicy(EYES).estimate(Desk.FLAT, lists(60, 1, false));

        assertThat(same.gain()).isZero();
        assertThat(same.finding()).isEqualTo(Finding.UNSURE);
        assertThat(same.shown()).isBetween(0.0, 1.0);
    }

    @Test
    void theSameLogForetellsTheSame() {
        OffPolicy policy = new OffPolicy(EYES);

        assertThat(policy.estimate(NEAREST, lists(60, 1, false)))
                .isEqualTo(policy.estimate(NEAREST, lists(60, 1, false)));
    }

    @Test
    void tenHiresAreWorthOne() {
        Shown hired = new Shown(Desk.unknown(), 50, Optional.of(Verdict.HIRED));
        Showing showing = new Showing("job", Collections.nCopies(20, hired));

        assertThat(new OffPolicy(PositionBias.NONE)
                        .estimate(Desk.FLAT, List.of(showing))
                        .shown())
                .isCloseTo(1, within(1e-12));
    }

    /** People in an order of chance of whom the near ones are mostly wanted. */
    private static List<Showing> lists(int jobs, long seed, boolean all) {
        Random random = new Random(seed);
        List<Showing> showings = new ArrayList<>();
        for (int job = 0; job < jobs; job++) {
            List<Shown> shown = new ArrayList<>();
            for (int rank = 1; rank <= 20; rank++) {
                double near = random.nextDouble();
                Verdict verdict = random.nextDouble() < near * near ? Verdict.INTERVIEWED : Verdict.REJECTED;
                boolean looks = random.nextDouble() < EYES.propensity(rank);
                shown.add(new Shown(
                        Desk.row(Desk.PLACE, near), 50, all || looks ? Optional.of(verdict) : Optional.empty()));
            }
            showings.add(new Showing("job-" + job, shown));
        }
        return showings;
    }

    private static RankingModel nearest() {
        Term near = new Term(Desk.LIST.features().get(Desk.at(Desk.PLACE)), 1, 0.5, 0.3);
        return Desk.FLAT.corrected("nearest", new Correction(List.of(near)), 1, 0);
    }
}
