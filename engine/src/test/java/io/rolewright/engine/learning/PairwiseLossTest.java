package io.rolewright.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PairwiseLossTest {
    private static final int SIZE = 4;
    private static final double SMALL = 1e-5;

    @Property(tries = 50)
    void theGradientIsThatOfFiniteDifferences(@ForAll long seed) {
        Random random = new Random(seed);
        PairwiseLoss loss = loss(random);
        double[] at = values(random);

        for (int i = 0; i < SIZE; i++) {
            double measured = (loss.at(beside(at, i, SMALL)) - loss.at(beside(at, i, -SMALL))) / (2 * SMALL);
            assertThat(loss.gradient(at)[i]).isCloseTo(measured, within(1e-6));
        }
    }

    @Property(tries = 50)
    void theCurvatureIsThatOfTheGradient(@ForAll long seed) {
        Random random = new Random(seed);
        PairwiseLoss loss = loss(random);
        double[] at = values(random);

        for (int i = 0; i < SIZE; i++) {
            double[] above = loss.gradient(beside(at, i, SMALL));
            double[] below = loss.gradient(beside(at, i, -SMALL));
            for (int j = 0; j < SIZE; j++) {
                assertThat(loss.curvature(at)[i][j]).isCloseTo((above[j] - below[j]) / (2 * SMALL), within(1e-6));
            }
        }
    }

    @Test
    void hugeMarginsNeitherOverflowNorCost() {
        List<Pair> pairs = List.of(new Pair(new double[] {1e6}, 1), new Pair(new double[] {-1e6}, 1));

        assertThat(PairwiseLoss.of(pairs, new double[] {1})).isEqualTo(1e6);
    }

    static PairwiseLoss loss(Random random) {
        List<Pair> pairs = Stream.generate(() -> new Pair(values(random), random.nextDouble()))
                .limit(30)
                .toList();
        return new PairwiseLoss(pairs, new double[] {1, 0, 0, 0}, new double[] {2, 0.5, 0.5, 0.5});
    }

    private static double[] values(Random random) {
        return random.doubles(SIZE, -3, 3).toArray();
    }

    private static double[] beside(double[] at, int i, double by) {
        double[] beside = at.clone();
        beside[i] += by;
        return beside;
    }
}
