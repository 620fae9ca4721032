package io.rolewright.events.billing;

/** What money is spent for. */
public enum ExpenseCategory {
    /** Adverts on boards. */
    ADVERTISING,
    TRAVEL,
    MEALS,
    SOFTWARE,
    TRAINING,
    OFFICE,
    OTHER
}
