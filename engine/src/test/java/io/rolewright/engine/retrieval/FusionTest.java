package io.rolewright.engine.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
