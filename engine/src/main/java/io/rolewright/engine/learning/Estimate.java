package io.rolewright.engine.learning;

/**
 * What logged lists are worth in the order shown and in another model's. A value is the discounted gain of the first ten, as a
 * share of that of ten hires: 0 to 1, in the mean over lists.
 *
 * @param finding whether it may be built upon
 * @param shown value in the order in which they were shown
 * @param reordered value in the other model's order
 * @param low of the interval of {@code reordered - shown} that holds the truth in 95 of 100 cases
 * @param high of that interval
 * @param effectiveDecisions how many decisions of equal weight say as much
 * @param jobs how many have decisions
 */
public record Estimate(
        Finding finding, double shown, double reordered, double low, double high, double effectiveDecisions, int jobs) {
    /** Whether an estimate may be built upon. */
    public enum Finding {
        /** Fewer than 30 decisions in effect, or of fewer than 10 jobs. */
        NOT_ENOUGH,
        /** The interval lies above nought. */
        BETTER,
        /** The interval lies below nought. */
        WORSE,
        /** Nought lies in the interval. */
        UNSURE
    }

    /** {@code reordered - shown}. */
    public double gain() {
        return reordered - shown;
    }
}
