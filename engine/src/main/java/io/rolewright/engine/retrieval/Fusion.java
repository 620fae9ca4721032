package io.rolewright.engine.retrieval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Brings scores of different kinds together. */
public final class Fusion {
    /** Source: G. Cormack, C. Clarke, S. Büttcher, "Reciprocal rank fusion outperforms Condorcet", SIGIR 2009. */
    private static final double RANK_OFFSET = 60;

    private Fusion() {}

    /** The scores less their mean, in standard deviations; all 0 when they are alike. */
    public static float[] standardised(float[] scores) {
        double mean = 0;
        for (float score : scores) {
            mean += score;
        }
        mean /= Math.max(1, scores.length);
        double squares = 0;
        for (float score : scores) {
            squares += (score - mean) * (score - mean);
        }
        double deviation = Math.sqrt(squares / Math.max(1, scores.length));
        float[] standardised = new float[scores.length];
        for (int i = 0; i < scores.length && deviation > 1e-9; i++) {
            standardised[i] = (float) ((scores[i] - mean) / deviation);
        }
        return standardised;
    }

    /** Reciprocal rank fusion: for each item the sum of 1 / (60 + rank) over the lists of scores. */
    public static float[] byRank(List<float[]> lists) {
        float[] fused = new float[lists.getFirst().length];
        for (float[] scores : lists) {
            int[] order = order(scores);
            for (int rank = 0; rank < order.length; rank++) {
                fused[order[rank]] += (float) (1 / (RANK_OFFSET + rank + 1));
            }
        }
        return fused;
    }

    /**
     * Reciprocal rank fusion of lists that name what they found, the best first: for each item the sum of 1 / (60 + rank)
     * over the lists that have it. In no order; no list names an item twice.
     */
    public static <T> Map<T, Double> byRankOf(List<List<T>> lists) {
        Map<T, Double> fused = new HashMap<>();
        for (List<T> list : lists) {
            for (int rank = 0; rank < list.size(); rank++) {
                fused.merge(list.get(rank), 1 / (RANK_OFFSET + rank + 1), Double::sum);
            }
        }
        return fused;
    }

    /** The indices of the scores, the highest first, equal ones in their order. */
    public static int[] order(float[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> scores[i]).reversed())
                .mapToInt(i -> i)
                .toArray();
    }

    static void add(double weight, float[] scores, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (float) (weight * scores[i]);
        }
    }
}
