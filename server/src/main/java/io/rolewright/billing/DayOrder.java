package io.rolewright.billing;

/** In which order a file writes the parts of a date. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
