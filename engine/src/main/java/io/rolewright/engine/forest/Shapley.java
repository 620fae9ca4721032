package io.rolewright.engine.forest;

/**
 * Exact Shapley values of one tree for one row.
 *
 * <p>Source: S. Lundberg, G. Erion, S.-I. Lee, "Consistent individualized feature attribution for tree ensembles", 2018,
 * algorithm 2: all subsets of a path's features are followed at once, with how many of each size there are.
 */
final class Shapley {
    private final Tree tree;
    private final float[] row;
    private final double[] sums;

    Shapley(Tree tree, float[] row, double[] sums) {
        this.tree = tree;
        this.row = row;
        this.sums = sums;
    }

    void add() {
        follow(0, new Path(0), 1, 1, -1);
    }

    /** The features met so far: share of the learning data and of the row that go on here, and weights by subset size. */
    private static final class Path {
        private final int length;
        private final int[] feature;
        private final double[] zero;
        private final double[] one;
        private final double[] weight;

        Path(int length) {
            this.length = length;
            this.feature = new int[length];
            this.zero = new double[length];
            this.one = new double[length];
            this.weight = new double[length];
        }

        private Path copy(int size) {
            Path copy = new Path(size);
            int kept = Math.min(size, length);
            System.arraycopy(feature, 0, copy.feature, 0, kept);
            System.arraycopy(zero, 0, copy.zero, 0, kept);
            System.arraycopy(one, 0, copy.one, 0, kept);
            System.arraycopy(weight, 0, copy.weight, 0, kept);
            return copy;
        }

        Path with(double zeroShare, double oneShare, int of) {
            Path longer = copy(length + 1);
            longer.feature[length] = of;
            longer.zero[length] = zeroShare;
            longer.one[length] = oneShare;
            longer.weight[length] = length == 0 ? 1 : 0;
            for (int i = length - 1; i >= 0; i--) {
                longer.weight[i + 1] += oneShare * longer.weight[i] * (i + 1) / (length + 1);
                longer.weight[i] = zeroShare * longer.weight[i] * (length - i) / (length + 1);
            }
            return longer;
        }

        Path without(int at) {
            Path shorter = copy(length - 1);
            double[] weights = unwound(at);
            System.arraycopy(weights, 0, shorter.weight, 0, length - 1);
            for (int i = at; i < length - 1; i++) {
                shorter.feature[i] = feature[i + 1];
                shorter.zero[i] = zero[i + 1];
                shorter.one[i] = one[i + 1];
            }
            return shorter;
        }

        /** The weights as if the feature had not been met. */
        double[] unwound(int at) {
            double[] weights = weight.clone();
            int last = length - 1;
            double next = weights[last];
            for (int i = last - 1; i >= 0; i--) {
                if (one[at] != 0) {
                    double before = weights[i];
                    weights[i] = next * length / ((i + 1) * one[at]);
                    next = before - weights[i] * zero[at] * (last - i) / length;
                } else {
                    weights[i] = weights[i] * length / (zero[at] * (last - i));
                }
            }
            return weights;
        }

        double unwoundSum(int at) {
            double[] weights = unwound(at);
            double sum = 0;
            for (int i = 0; i < length - 1; i++) {
                sum += weights[i];
            }
            return sum;
        }

        int indexOf(int of) {
            for (int i = 1; i < length; i++) {
                if (feature[i] == of) {
                    return i;
                }
            }
            return -1;
        }
    }

    private void follow(int node, Path before, double zero, double one, int feature) {
        Path path = before.with(zero, one, feature);
        if (tree.isLeaf(node)) {
            for (int i = 1; i < path.length; i++) {
                sums[path.feature[i]] += path.unwoundSum(i) * (path.one[i] - path.zero[i]) * tree.value()[node];
            }
            return;
        }
        int hot = tree.next(node, row);
        int cold = hot == tree.left()[node] ? tree.right()[node] : tree.left()[node];
        double zeroBefore = 1;
        double oneBefore = 1;
        int met = path.indexOf(tree.feature()[node]);
        if (met > 0) {
            zeroBefore = path.zero[met];
            oneBefore = path.one[met];
            path = path.without(met);
        }
        double cover = tree.cover()[node];
        follow(hot, path, zeroBefore * tree.cover()[hot] / cover, oneBefore, tree.feature()[node]);
        follow(cold, path, zeroBefore * tree.cover()[cold] / cover, 0, tree.feature()[node]);
    }
}
