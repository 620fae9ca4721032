package io.rolewright.engine.forest;

import java.util.ArrayList;
import java.util.List;

/**
 * Exact Shapley values of one shallow tree, worked out beforehand for every way in which a row can agree with the path to
 * a leaf; a row costs one comparison a node and one addition a leaf and feature.
 *
 * <p>Source: J. Yang, "Fast TreeSHAP: Accelerating SHAP value computation for trees", 2021, version 2.
 */
final class ShapleyTable {
    /** A deeper tree would need tables that are larger than what they save. */
    static final int DEEPEST = 5;

    private final Tree tree;
    private final List<Leaf> leaves = new ArrayList<>();

    /** Whether a tree is shallow enough. */
    static boolean fits(Tree tree) {
        return tree.depth() <= DEEPEST && tree.feature().length <= Long.SIZE;
    }

    /** @param tree one that {@linkplain #fits fits} */
    ShapleyTable(Tree tree) {
        this.tree = tree;
        follow(0, List.of());
    }

    /**
     * A leaf with the features on the way to it.
     *
     * @param feature which ones
     * @param nodes for each, the nodes that ask for it, as bits
     * @param left for each, which of these nodes must send a row left
     * @param added what each adds, for each set of features by which a row agrees with the way
     */
    private record Leaf(int[] feature, long[] nodes, long[] left, double[][] added) {}

    /** One feature on the way to a leaf; {@code share} is the share of the learning data that goes on at its nodes. */
    private record Step(int feature, long nodes, long left, double share) {}

    /** Adds the row's Shapley values to {@code sums}. */
    void add(float[] row, double[] sums) {
        long wentLeft = wentLeft(row);
        for (Leaf leaf : leaves) {
            int agreed = 0;
            for (int i = 0; i < leaf.feature.length; i++) {
                if (((wentLeft ^ leaf.left[i]) & leaf.nodes[i]) == 0) {
                    agreed |= 1 << i;
                }
            }
            double[] added = leaf.added[agreed];
            for (int i = 0; i < added.length; i++) {
                sums[leaf.feature[i]] += added[i];
            }
        }
    }

    private long wentLeft(float[] row) {
        long went = 0;
        for (int node = 0; node < tree.feature().length; node++) {
            if (!tree.isLeaf(node) && tree.next(node, row) == tree.left()[node]) {
                went |= 1L << node;
            }
        }
        return went;
    }

    private void follow(int node, List<Step> way) {
        if (tree.isLeaf(node)) {
            leaves.add(leaf(way, tree.value()[node]));
            return;
        }
        follow(tree.left()[node], with(way, node, true));
        follow(tree.right()[node], with(way, node, false));
    }

    private List<Step> with(List<Step> way, int node, boolean isLeft) {
        int feature = tree.feature()[node];
        int child = isLeft ? tree.left()[node] : tree.right()[node];
        long bit = 1L << node;
        Step step = new Step(feature, bit, isLeft ? bit : 0, tree.cover()[child] / tree.cover()[node]);
        List<Step> longer = new ArrayList<>();
        for (Step before : way) {
            if (before.feature == feature) {
                step = new Step(feature, before.nodes | step.nodes, before.left | step.left, before.share * step.share);
            } else {
                longer.add(before);
            }
        }
        longer.add(step);
        return longer;
    }

    private static Leaf leaf(List<Step> way, double value) {
        int count = way.size();
        double[][] added = new double[1 << count][count];
        for (int agreed = 0; agreed < added.length; agreed++) {
            for (int i = 0; i < count; i++) {
                added[agreed][i] = value * added(way, agreed, i);
            }
        }
        return new Leaf(
                way.stream().mapToInt(Step::feature).toArray(),
                way.stream().mapToLong(Step::nodes).toArray(),
                way.stream().mapToLong(Step::left).toArray(),
                added);
    }

    /** By the definition of Shapley: the mean over all orders of what the feature changes when it comes to be known. */
    private static double added(List<Step> way, int agreed, int of) {
        double change = agrees(agreed, of) - way.get(of).share;
        double mean = 0;
        for (int known = 0; known < 1 << way.size(); known++) {
            if ((known >> of & 1) == 0) {
                mean += orders(Integer.bitCount(known), way.size()) * reached(way, agreed, known, of);
            }
        }
        return change * mean;
    }

    /** How much of the other features' way is reached when those of {@code known} are known. */
    private static double reached(List<Step> way, int agreed, int known, int without) {
        double reached = 1;
        for (int i = 0; i < way.size(); i++) {
            if (i != without) {
                reached *= (known >> i & 1) == 1 ? agrees(agreed, i) : way.get(i).share;
            }
        }
        return reached;
    }

    private static double agrees(int agreed, int i) {
        return agreed >> i & 1;
    }

    /** The share of all orders of {@code all} features in which exactly the {@code before} given ones come before another. */
    private static double orders(int before, int all) {
        double share = 1.0 / all;
        for (int i = 1; i <= before; i++) {
            share = share * i / (all - i);
        }
        return share;
    }
}
