package io.rolewright.engine.forest;

import java.util.List;

/**
 * Trees whose answers add up. The same row gives the same number as XGBoost gives, bit for bit: both add floats in the
 * order of the trees. Any number of threads may ask a forest.
 */
public final class Forest {
    private final List<String> features;
    private final float base;
    private final Tree[] trees;
    private final ShapleyTable[] tables;
    private final double mean;

    Forest(List<String> features, float base, List<Tree> trees) {
        this.features = List.copyOf(features);
        this.base = base;
        this.trees = trees.toArray(Tree[]::new);
        this.tables = trees.stream()
                .filter(tree -> ShapleyTable.fits(tree))
                .map(ShapleyTable::new)
                .toArray(ShapleyTable[]::new);
        this.mean = base + trees.stream().mapToDouble(Tree::mean).sum();
    }

    /** The names of a row's numbers, in their order. */
    public List<String> features() {
        return features;
    }

    /** How many trees there are. */
    public int trees() {
        return trees.length;
    }

    /**
     * The sum of the trees' answers, in the units that were learned.
     *
     * @param row one number for each feature; not a number where it is not known
     */
    public float margin(float[] row) {
        if (row.length != features.size()) {
            throw new IllegalArgumentException(row.length + " numbers for " + features.size() + " features");
        }
        float sum = base;
        for (Tree tree : trees) {
            sum += tree.answer(row);
        }
        return sum;
    }

    /** The mean margin over the learning data, which contributions start from. */
    public double mean() {
        return mean;
    }

    /** What each feature adds to {@link #mean()}; together they make the margin. */
    public double[] contributions(float[] row) {
        double[] sums = new double[features.size()];
        if (tables.length == trees.length) {
            for (ShapleyTable table : tables) {
                table.add(row, sums);
            }
        } else {
            for (Tree tree : trees) {
                new Shapley(tree, row, sums).add();
            }
        }
        return sums;
    }
}
