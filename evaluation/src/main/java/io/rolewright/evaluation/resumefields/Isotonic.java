package io.rolewright.evaluation.resumefields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The step function that never falls and fits right (1) and wrong (0) answers best by least squares: pool adjacent
 * violators (Ayer et al., Annals of Mathematical Statistics 26, 1955).
 */
final class Isotonic {
    /** A step of fewer answers says little and joins its neighbour. */
    private static final int FEWEST = 25;

    private Isotonic() {}

    /** An answer's confidence and whether it was right. */
    record Outcome(double confidence, boolean right) {}

    /**
     * A step.
     *
     * @param from lowest confidence of its answers
     * @param share of them that is right, with one right and one wrong answer added (Laplace)
     */
    record Step(double from, double share) {}

    private record Pool(double from, int right, int all) {
        Pool join(Pool next) {
            return new Pool(from, right + next.right, all + next.all);
        }

        double share() {
            return (double) right / all;
        }
    }

    /** The steps in rising order; below the first nothing was seen. */
    static List<Step> fitted(List<Outcome> outcomes) {
        List<Pool> pools = new ArrayList<>();
        outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::confidence))
                .forEach(outcome -> add(pools, outcome));
        List<Pool> rising = new ArrayList<>();
        for (Pool pool : pools) {
            rising.add(pool);
            while (rising.size() > 1 && falls(rising)) {
                Pool last = rising.removeLast();
                rising.add(rising.removeLast().join(last));
            }
        }
        return steps(rising);
    }

    /** Answers of one confidence are one pool. */
    private static void add(List<Pool> pools, Outcome outcome) {
        Pool pool = new Pool(outcome.confidence(), outcome.right() ? 1 : 0, 1);
        boolean same = !pools.isEmpty() && pools.getLast().from() == outcome.confidence();
        pools.add(same ? pools.removeLast().join(pool) : pool);
    }

    private static boolean falls(List<Pool> pools) {
        Pool last = pools.getLast();
        Pool before = pools.get(pools.size() - 2);
        return before.share() >= last.share() || before.all() < FEWEST || last.all() < FEWEST;
    }

    private static List<Step> steps(List<Pool> pools) {
        List<Step> steps = new ArrayList<>();
        for (Pool pool : pools) {
            steps.add(new Step(pool.from(), (pool.right() + 1.0) / (pool.all() + 2.0)));
        }
        return steps;
    }
}
