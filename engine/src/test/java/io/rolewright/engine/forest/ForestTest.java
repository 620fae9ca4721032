package io.rolewright.engine.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForestTest {
    private static final float UNKNOWN = Float.NaN;

    @Test
    void addsTheAnswersToTheBase() throws UnusableForestException {
        Forest forest = two();

        assertThat(forest.margin(new float[] {2, 1})).isEqualTo(-0.5f);
        assertThat(forest.margin(new float[] {3, 0.4f})).isEqualTo(1f);
        assertThat(forest.margin(new float[] {3, 0.5f})).isEqualTo(2.5f);
    }

    @Test
    void sendsWhatIsNotKnownWhereItWasLearnedToGo() throws UnusableForestException {
        assertThat(two().margin(new float[] {UNKNOWN, UNKNOWN})).isEqualTo(1f);
    }

    @Test
    void startsContributionsFromTheMeanOfTheLearningData() throws UnusableForestException {
        assertThat(two().mean()).isCloseTo(0.5 + (4 * -1 + 2 * 0.5 + 4 * 2) / 10, within(1e-9));
    }

    /** By hand: the mean answers of the four subsets of the two features, each order of the two counting half. */
    @Test
    void equalsContributionsDoneByHand() throws UnusableForestException {
        double none = 0.5;
        double years = (2 * 0.5 + 4 * 2) / 6.0;
        double skills = (4 * -1 + 6 * 2) / 10.0;
        double both = 2;

        double[] contributions = two().contributions(new float[] {5, 1});

        assertThat(contributions[0]).isCloseTo(((years - none) + (both - skills)) / 2, within(1e-9));
        assertThat(contributions[1]).isCloseTo(((skills - none) + (both - years)) / 2, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, ShapleyTable.DEEPEST, 9})
    void contributionsOfAnyTreesEqualTheirDefinition(int depth) {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Tree tree = new RandomTree(random, depth).grown();
            float[] row = new float[RandomTree.FEATURES];
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(6) == 0 ? UNKNOWN : random.nextFloat();
            }
            Forest forest = new Forest(List.of("a", "b", "c", "d"), 0, List.of(tree));

            assertThat(forest.contributions(row)).containsExactly(Definition.of(tree, row), within(1e-9));
        }
    }

    @Test
    void refusesRowsOfAnotherWidth() throws UnusableForestException {
        Forest forest = two();

        assertThatThrownBy(() -> forest.margin(new float[3])).hasMessage("3 numbers for 2 features");
    }

    private static Forest two() throws UnusableForestException {
        return ForestReader.read(Trees.TWO_FEATURES.getBytes(StandardCharsets.UTF_8), List.of("years", "skills"));
    }

    /** Shapley's definition: over all orders of the features, what each adds when it becomes known. */
    private static final class Definition {
        static double[] of(Tree tree, float[] row) {
            int n = row.length;
            double[] sums = new double[n];
            for (int feature = 0; feature < n; feature++) {
                for (int subset = 0; subset < 1 << n; subset++) {
                    if ((subset >> feature & 1) == 0) {
                        int size = Integer.bitCount(subset);
                        double weight = factorial(size) * factorial(n - size - 1) / factorial(n);
                        double with = mean(tree, 0, row, subset | 1 << feature);
                        sums[feature] += weight * (with - mean(tree, 0, row, subset));
                    }
                }
            }
            return sums;
        }

        private static double mean(Tree tree, int node, float[] row, int known) {
            if (tree.isLeaf(node)) {
                return tree.value()[node];
            }
            if ((known >> tree.feature()[node] & 1) == 1) {
                return mean(tree, tree.next(node, row), row, known);
            }
            int left = tree.left()[node];
            int right = tree.right()[node];
            double sum = tree.cover()[left] * mean(tree, left, row, known)
                    + tree.cover()[right] * mean(tree, right, row, known);
            return sum / tree.cover()[node];
        }

        private static double factorial(int n) {
            return n < 2 ? 1 : n * factorial(n - 1);
        }
    }

    /** A tree in which a feature may be asked for twice on a path. */
    private static final class RandomTree {
        static final int FEATURES = 4;

        private final Random random;
        private final int depth;
        private final List<float[]> nodes = new ArrayList<>();

        RandomTree(Random random, int depth) {
            this.random = random;
            this.depth = depth;
        }

        Tree grown() {
            grow(0, 256);
            int size = nodes.size();
            Tree tree = new Tree(
                    new int[size], new float[size], new int[size], new int[size], new boolean[size], new double[size]);
            for (int i = 0; i < size; i++) {
                float[] node = nodes.get(i);
                tree.feature()[i] = (int) node[0];
                tree.value()[i] = node[1];
                tree.left()[i] = (int) node[2];
                tree.right()[i] = (int) node[3];
                tree.unknownLeft()[i] = node[4] > 0;
                tree.cover()[i] = node[5];
            }
            return tree;
        }

        private int grow(int level, int cover) {
            int at = nodes.size();
            float[] node = {-1, random.nextFloat() - 0.5f, -1, -1, random.nextInt(2), cover};
            nodes.add(node);
            if (level < depth && cover > 2 && random.nextInt(8) > 0) {
                int left = 1 + random.nextInt(cover - 1);
                node[0] = random.nextInt(FEATURES);
                node[2] = grow(level + 1, left);
                node[3] = grow(level + 1, cover - left);
            }
            return at;
        }
    }
}
