package io.rolewright.engine.measure;

import java.util.Comparator;
import java.util.List;

/**
 * Normalised discounted cumulative gain: how near a ranking is to the best one of the same items.
 *
 * <p>Source: K. Järvelin, J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20(4), 2002; with the
 * gain {@code 2^grade - 1} of C. Burges et al., "Learning to rank using gradient descent", ICML 2005.
 */
public final class Ndcg {
    private Ndcg() {}

    /**
     * The measure at depth {@code k}.
     *
     * @param k how many of the first items count, at least 1
     * @param grades how good each item is, 0 for useless and more for better, in the order of the ranking to be measured;
     *     all items, also those behind {@code k}
     * @return 0 to 1; 1 when no item is of use, as no ranking could do better
     */
    public static double at(int k, List<Integer> grades) {
        if (k < 1 || grades.stream().anyMatch(grade -> grade < 0 || grade > 30)) {
            throw new IllegalArgumentException("k %d, grades %s".formatted(k, grades));
        }
        double ideal = gain(k, grades.stream().sorted(Comparator.reverseOrder()).toList());
        return ideal == 0 ? 1 : gain(k, grades) / ideal;
    }

    private static double gain(int k, List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(k, grades.size()); i++) {
            gain += ((1L << grades.get(i)) - 1) / log2(i + 2.0);
        }
        return gain;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
