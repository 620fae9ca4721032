package io.rolewright.engine.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FusionTest {
    @Test
    void standardisesToMeanNoughtAndDeviationOne() {
        assertThat(Fusion.standardised(new float[] {1, 3})).containsExactly(-1, 1);
    }

    @Test
    void saysNothingOfEqualScores() {
        assertThat(Fusion.standardised(new float[] {4, 4, 4})).containsExactly(0, 0, 0);
    }

    @Test
    void prefersWhatBothListsPutFirst() {
        float[] fused = Fusion.byRank(List.of(new float[] {3, 2, 1}, new float[] {3, 1, 2}));

        assertThat(Fusion.order(fused)[0]).isZero();
        assertThat(fused[1]).isEqualTo(fused[2]);
    }

    @Test
    void addsTheInverseRanksOfTheListsThatHaveAnItem() {
        Map<String, Double> fused = Fusion.byRankOf(List.of(List.of("a", "b"), List.of("b", "c")));
        assertThat(fused.get("a")).isCloseTo(1 / 61.0, within(1e-12));
        assertThat(fused.get("b")).isCloseTo(1 / 62.0 + 1 / 61.0, within(1e-12));
        assertThat(fused.get("c")).isCloseTo(1 / 62.0, within(1e-12));
    }

    @Test
    void fusesNothing() {
        assertThat(Fusion.byRankOf(List.of())).isEmpty();
    }
}
