package io.rolewright.engine.forest;

/**
 * One tree in flat arrays; node 0 is its root and a child stands behind its parent.
 *
 * @param feature the feature that a node asks for; below 0 for a leaf
 * @param value the bound below which a row goes left; the answer of a leaf
 * @param left where a node's left child stands
 * @param right where its right child stands
 * @param unknownLeft whether a row whose value is not known goes left
 * @param cover how much of the learning data passed each node
 */
record Tree(int[] feature, float[] value, int[] left, int[] right, boolean[] unknownLeft, double[] cover) {
    float answer(float[] row) {
        int node = 0;
        while (feature[node] >= 0) {
            node = next(node, row);
        }
        return value[node];
    }

    int next(int node, float[] row) {
        float known = row[feature[node]];
        if (Float.isNaN(known)) {
            return unknownLeft[node] ? left[node] : right[node];
        }
        return known < value[node] ? left[node] : right[node];
    }

    boolean isLeaf(int node) {
        return feature[node] < 0;
    }

    /** The longest way from the root to a leaf, in steps. */
    int depth() {
        return depth(0);
    }

    private int depth(int node) {
        return isLeaf(node) ? 0 : 1 + Math.max(depth(left[node]), depth(right[node]));
    }

    /** The mean answer over the learning data. */
    double mean() {
        return mean(0);
    }

    private double mean(int node) {
        if (isLeaf(node)) {
            return value[node];
        }
        double left = cover[left()[node]] * mean(left()[node]);
        double right = cover[right()[node]] * mean(right()[node]);
        return (left + right) / cover[node];
    }
}
