package io.rolewright.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BoundedNewtonTest {
    private static final double[] START = {1, 0, 0, 0};
    private static final double[] LOW = {0.25, 0, -9, -9};
    private static final double[] HIGH = {4, 9, 0, 9};
    private static final double NEAR = 1e-4;

    @Property(tries = 50)
    void theLeastValueHasNoSlopeButAgainstItsBounds(@ForAll long seed) {
        PairwiseLoss loss = PairwiseLossTest.loss(new Random(seed));
        double[] found = new BoundedNewton(loss, new double[4], LOW, HIGH).minimum(START);
        double[] slope = loss.gradient(found);

        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).isBetween(LOW[i], HIGH[i]);
            if (found[i] > LOW[i]) {
                assertThat(slope[i]).isLessThan(NEAR);
            }
            if (found[i] < HIGH[i]) {
                assertThat(slope[i]).isGreaterThan(-NEAR);
            }
        }
    }

    @Property(tries = 50)
    void whereThePullIsStrongerThanTheSlopeNoughtRemains(@ForAll long seed) {
        PairwiseLoss loss = PairwiseLossTest.loss(new Random(seed));
        double[] pull = {0, 5, 5, 5};
        double[] found = new BoundedNewton(loss, pull, LOW, HIGH).minimum(START);
        double[] slope = loss.gradient(found);

        for (int i = 1; i < found.length; i++) {
            if (found[i] == 0 && LOW[i] < 0 && HIGH[i] > 0) {
                assertThat(Math.abs(slope[i])).isLessThanOrEqualTo(pull[i] + NEAR);
            } else if (found[i] != 0 && found[i] > LOW[i] && found[i] < HIGH[i]) {
                assertThat(Math.abs(slope[i])).isBetween(pull[i] - NEAR, pull[i] + NEAR);
            }
        }
    }

    @Test
    void aPullBeyondAllSlopesLeavesTrustAlone() {
        PairwiseLoss loss = PairwiseLossTest.loss(new Random(1));
        double[] found = new BoundedNewton(loss, new double[] {0, 1e6, 1e6, 1e6}, LOW, HIGH).minimum(START);

        assertThat(found[0]).isBetween(0.25, 4.0);
        assertThat(new double[] {found[1], found[2], found[3]}).containsOnly(0);
    }
}
