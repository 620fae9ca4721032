package io.rolewright.engine.learning;

/**
 * What a decision told about a person.
 *
 * @param propensity the probability of having been looked at, not below what the settings allow
 * @param row the trees' margin, then steps of each feature
 */
record Told(Weighed weighed, double propensity, double[] row) {
    Decision decision() {
        return weighed.decision();
    }

    /** For how many decisions this one stands. */
    double inverse() {
        return weighed.weight() / propensity;
    }

    boolean isBetterThan(Told other) {
        return decision().verdict().compareTo(other.decision().verdict()) > 0
                && !decision().candidate().equals(other.decision().candidate());
    }
}
