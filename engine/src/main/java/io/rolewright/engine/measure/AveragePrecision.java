package io.rolewright.engine.measure;

import java.util.List;

/**
 * Average precision: the mean of the precisions at the ranks of all items of use. Its mean over questions is MAP.
 *
 * <p>Source: C. Buckley, E. Voorhees, "Evaluating evaluation measure stability", SIGIR 2000.
 */
public final class AveragePrecision {
    private AveragePrecision() {}

    /**
     * The measure over a whole ranking.
     *
     * @param grades how good each ranked item is, in order; above 0 is of use
     * @param useful how many items of use there are, ranked or not
     * @return 0 to 1; 1 when no item is of use, as no ranking could do better
     */
    public static double of(List<Integer> grades, int useful) {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) > 0) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        if (useful < found) {
            throw new IllegalArgumentException("%d of use, %d ranked".formatted(useful, found));
        }
        return useful == 0 ? 1 : sum / useful;
    }
}
