package io.rolewright.matching.internal.index;

/** Numbers of a candidate, of which each may be unknown. */
public enum NumberField {
    /** Months of work, those that overlap counted once. */
    EXPERIENCE_MONTHS,
    /** The first day on which the candidate could start, days since 1970-01-01. */
    AVAILABLE_FROM,
    /** The least yearly pay that the candidate asks for, in minor units of the agency's currency. */
    PAY
}
