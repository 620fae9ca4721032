package io.rolewright.engine.fairness;

import java.util.Optional;

/**
 * One category of an audit.
 *
 * @param category its name, see {@link Attribute#categoryOf}
 * @param scored how many people were scored
 * @param above how many of them above the median of all
 * @param rate {@code above / scored}, 0 to 1
 * @param rateInterval of the rate, exact (Clopper and Pearson 1934), at the level of {@link AuditRules}
 * @param tooFew whether it holds less than the least share of the people whose category is known; then it is stated and not
 *     compared
 * @param comparison with the category of the highest rate; absent where it is too few, or nobody at all is above the median
 */
public record ImpactRow(
        String category,
        int scored,
        int above,
        double rate,
        Interval rateInterval,
        boolean tooFew,
        Optional<Comparison> comparison) {
    /**
     * A category beside the one with the highest rate.
     *
     * @param impactRatio {@code rate / highest rate}, 0 to 1; 1 for the highest itself
     * @param interval of the ratio by its logarithm (Katz and others 1978), at the level of {@link AuditRules}; absent where
     *     nobody of the category is above the median, and for the highest itself
     * @param probability of a difference at least as large by chance alone: Fisher's exact test, two-sided; 1 for the
     *     highest itself
     * @param belowFourFifths whether the ratio is below 0.8, which the US Uniform Guidelines take as evidence of adverse
     *     impact (29 CFR 1607.4 D)
     */
    public record Comparison(
            double impactRatio, Optional<Interval> interval, double probability, boolean belowFourFifths) {}
}
