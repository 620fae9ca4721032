package io.rolewright.analytics;

/** How often a report is sent. */
public enum Rhythm {
    /** On one day of every week. */
    WEEKLY,
    /** On one day of every month. */
    MONTHLY
}
