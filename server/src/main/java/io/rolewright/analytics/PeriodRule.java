package io.rolewright.analytics;

/** Which days a report is about when it is sent; none of them is still going on. */
public enum PeriodRule {
    /** Monday to Sunday of the week before. */
    LAST_WEEK,
    /** The whole month before. */
    LAST_MONTH,
    /** From the first of the month until yesterday; on the first, the whole month before. */
    MONTH_TO_DATE
}
