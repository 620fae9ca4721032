package io.rolewright.analytics;

/** What stands in a column. */
public enum ColumnKind {
    /** A text, which may come from outside. */
    TEXT,
    /** A day, such as {@code 2026-03-02}. */
    DAY,
    /** A month, such as {@code 2026-03}. */
    MONTH,
    /** Whole things. */
    COUNT,
    /** A part of a whole, 0 to 1. */
    SHARE,
    /** Days of 24 hours, with fractions. */
    DAYS,
    /** Hours, with fractions. */
    HOURS,
    /** A score of the ranker, 0 to 100. */
    SCORE,
    /** Money; the currency stands with each amount. */
    MONEY
}
