package io.rolewright.engine.learning;

/** What became of somebody who was shown, from least to most. */
public enum Verdict {
    REJECTED,
    SHORTLISTED,
    INTERVIEWED,
    OFFERED,
    HIRED;

    /** 0 for a rejection to 4 for a hire. */
    public int grade() {
        return ordinal();
    }

    /** What it is worth that such a person stands high: {@code 2^grade - 1} over that of a hire, 0 to 1. */
    public double gain() {
        return ((1 << ordinal()) - 1.0) / ((1 << HIRED.ordinal()) - 1.0);
    }
}
