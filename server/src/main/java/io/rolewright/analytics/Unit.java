package io.rolewright.analytics;

/** What a figure is counted in. */
public enum Unit {
    /** Whole things. */
    COUNT,
    /** A part of a whole, 0 to 1. */
    SHARE,
    /** Days of 24 hours, with fractions. */
    DAYS,
    /** Hours, with fractions. */
    HOURS,
    /** Money of one currency. */
    MONEY
}
