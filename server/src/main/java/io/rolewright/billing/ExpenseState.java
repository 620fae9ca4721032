package io.rolewright.billing;

/** How far it is with what somebody spent. */
public enum ExpenseState {
    /** It is handed in. */
    SUBMITTED,
    /** The agency takes it on, and owes it to them. */
    APPROVED,
    /** The agency does not take it on. */
    REJECTED,
    /** They were given it back. */
    REPAID
}
