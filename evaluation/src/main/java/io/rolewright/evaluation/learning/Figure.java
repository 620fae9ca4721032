package io.rolewright.evaluation.learning;

import io.rolewright.engine.learning.Estimate;
import java.util.Optional;

/**
 * What one recruiter taught.
 *
 * @param recruiter who
 * @param isConsistent whether there is something to learn
 * @param before nDCG@10 of held-out jobs by what the recruiter wants, without learning
 * @param after the same after it
 * @param naive the same without regard to what is looked at; not a number where that was not tried
 * @param foretold what logged lists foretold; empty when nothing was learned
 */
record Figure(
        String recruiter,
        boolean isConsistent,
        double before,
        double after,
        double naive,
        Optional<Foretold> foretold) {
    /**
     * An estimate beside the truth.
     *
     * @param gain the true one
     */
    record Foretold(Estimate estimate, double gain) {
        boolean isCovered() {
            return estimate.low() <= gain && gain <= estimate.high();
        }
    }

    double gain() {
        return after - before;
    }

    double naiveGain() {
        return naive - before;
    }
}
