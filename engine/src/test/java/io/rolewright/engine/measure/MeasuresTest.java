package io.rolewright.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void theBestOrderHasAGainOfOne() {
        assertThat(Ndcg.at(5, List.of(3, 2, 1, 0, 0))).isEqualTo(1);
        assertThat(Ndcg.at(5, List.of(0, 0))).isEqualTo(1);
    }

    @Test
    void agreesWithAGainWorkedOutByHand() {
        double swapped = (1 + 7 / (Math.log(3) / Math.log(2))) / (7 + 1 / (Math.log(3) / Math.log(2)));

        assertThat(Ndcg.at(5, List.of(1, 3))).isCloseTo(swapped, within(1e-12));
    }

    @Test
    void missesWhatStandsBehindTheDepth() {
        assertThat(Ndcg.at(2, List.of(0, 0, 3))).isZero();
    }

    @Test
    void refusesGradesBelowZero() {
        assertThatThrownBy(() -> Ndcg.at(5, List.of(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ndcg.at(0, List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsHitsMissesAndErrors() {
        F1 counts = F1.of(List.of("a", "a", "b"), List.of("a", "c"));

        assertThat(counts).isEqualTo(new F1(1, 2, 1));
        assertThat(counts.precision()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(counts.recall()).isEqualTo(0.5);
        assertThat(counts.value()).isCloseTo(0.4, within(1e-12));
        assertThat(counts.plus(new F1(1, 0, 0))).isEqualTo(new F1(2, 2, 1));
        assertThat(F1.NONE.value()).isEqualTo(1);
    }

    @Test
    void ranksRareWordsAboveCommonOnesAndIgnoresOthers() {
        List<Double> scores =
                new Bm25(List.of("java and java", "nurse and cook", "cook")).scores("java nurse zebra and");

        assertThat(scores.get(0)).isGreaterThan(scores.get(1));
        assertThat(scores.get(1)).isPositive();
        assertThat(scores.get(2)).isZero();
    }

    @Test
    void agreesWithBm25WorkedOutByHand() {
        double idf = Math.log(1 + 1.5 / 1.5);

        assertThat(new Bm25(List.of("java", "cook")).scores("java").getFirst()).isCloseTo(idf, within(1e-12));
    }
}
