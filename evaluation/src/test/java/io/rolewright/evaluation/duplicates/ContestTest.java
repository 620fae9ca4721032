package io.rolewright.evaluation.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.evaluation.generator.reposts.Kind;
import io.rolewright.evaluation.generator.reposts.Pairs;
import org.junit.jupiter.api.Test;

class ContestTest {
    private final Contest contest = new Contest(Pairs.drawn(9, 400));

    @Test
    void tellsCopiesFromOthersBetterThanPlainerWays() {
        int[] clusters = contest.clusters();
        Tally ours = contest.clustered(clusters);
        assertThat(ours.f1())
                .isGreaterThan(0.95)
                .isGreaterThan(contest.by(Guesses::minHash).f1());
        assertThat(contest.by(Guesses::minHash).f1())
                .isGreaterThan(contest.by(Guesses::exact).f1());
        assertThat(ours.wrong(Kind.OTHER_CITY)).isZero();
        assertThat(ours.wrong(Kind.OTHER_LEVEL)).isZero();
        assertThat(contest.acrossCities(clusters)).isZero();
    }

    @Test
    void countsRightAndWrong() {
        Tally tally = new Tally();
        tally.add(Kind.PAY, true);
        tally.add(Kind.PAY, false);
        tally.add(Kind.OTHER_CITY, true);
        tally.add(Kind.OTHER_CITY, false);
        assertThat(tally.precision()).isEqualTo(0.5);
        assertThat(tally.recall()).isEqualTo(0.5);
        assertThat(tally.f1()).isEqualTo(0.5);
        assertThat(tally.right(Kind.PAY)).isEqualTo(0.5);
        assertThat(tally.wrong(Kind.OTHER_CITY)).isEqualTo(1);
    }
}
