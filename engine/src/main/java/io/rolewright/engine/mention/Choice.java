package io.rolewright.engine.mention;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Which mentions of a sentence are told: of all sets that do not overlap the one with the highest sum of gains, where a
 * mention gains how likely it is, less what it must reach at least. The likelihood of a mention is that of its exact
 * tokens, mixed with the mean of its tokens being in any mention, so that one with a doubtful end is still told.
 *
 * @param loose share of the mean in the mix, 0 to 1
 * @param least what a mention must reach to be told
 */
public record Choice(double loose, double least) {
    /** SkillSpan has hardly any longer one. */
    private static final int LONGEST = 15;

    private static final double HARDLY = 0.02;
    private static final int NONE = -1;

    /** A stretch of tokens that is told, with how likely exactly it is a mention. */
    public record Told(int first, int end, double likelihood) {}

    /** The mentions that are told, in order; {@code tokens} is the length of the sentence. */
    public List<Told> of(Likelihood likelihood, int tokens) {
        double[][] exact = exact(likelihood, tokens);
        double[] inside = inside(likelihood, tokens);
        double[] best = new double[tokens + 1];
        int[] from = new int[tokens + 1];
        for (int end = 1; end <= tokens; end++) {
            best[end] = best[end - 1];
            from[end] = NONE;
            for (int first = Math.max(0, end - LONGEST); first < end; first++) {
                double all = exact[first][end - first - 1];
                double mean = (inside[end] - inside[first]) / (end - first);
                double gain = best[first] + (1 - loose) * all + loose * mean - least;
                if (all >= HARDLY && gain > best[end]) {
                    best[end] = gain;
                    from[end] = first;
                }
            }
        }
        return told(from, exact);
    }

    private static double[][] exact(Likelihood likelihood, int tokens) {
        double[][] exact = new double[tokens][];
        for (int first = 0; first < tokens; first++) {
            exact[first] = new double[Math.min(LONGEST, tokens - first)];
            likelihood.mentions(first, exact[first]);
        }
        return exact;
    }

    /** How many of the tokens before each place are in a mention, as far as is likely. */
    private static double[] inside(Likelihood likelihood, int tokens) {
        double[] sums = new double[tokens + 1];
        for (int i = 0; i < tokens; i++) {
            sums[i + 1] = sums[i] + likelihood.tag(i, Chain.BEGIN) + likelihood.tag(i, Chain.INSIDE);
        }
        return sums;
    }

    private static List<Told> told(int[] from, double[][] exact) {
        Deque<Told> told = new ArrayDeque<>();
        int end = from.length - 1;
        while (end > 0) {
            int first = from[end];
            if (first == NONE) {
                end--;
            } else {
                told.addFirst(new Told(first, end, Math.min(1, exact[first][end - first - 1])));
                end = first;
            }
        }
        return List.copyOf(told);
    }
}
