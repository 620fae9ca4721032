package io.rolewright.billing;

/** What changes what a client owes. */
public enum StatementKind {
    INVOICE,
    CREDIT_NOTE,
    PAYMENT,
    /** A payment that did not last. */
    PAYMENT_RETURNED,
    REFUND,
    /** A refund that did not arrive. */
    REFUND_FAILED
}
