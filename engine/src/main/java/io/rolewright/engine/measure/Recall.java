package io.rolewright.engine.measure;

import java.util.List;

/** Recall at a depth: the share of all items of use that stand among the first of a ranking. */
public final class Recall {
    private Recall() {}

    /**
     * The measure at depth {@code k}.
     *
     * @param k how many of the first items count, at least 1
     * @param grades how good each ranked item is, in order; above 0 is of use
     * @param useful how many items of use there are, ranked or not
     * @return 0 to 1; 1 when no item is of use
     */
    public static double at(int k, List<Integer> grades, int useful) {
        if (k < 1 || useful < 0) {
            throw new IllegalArgumentException("k %d, %d of use".formatted(k, useful));
        }
        long found = grades.stream().limit(k).filter(grade -> grade > 0).count();
        return useful == 0 ? 1 : (double) found / useful;
    }
}
