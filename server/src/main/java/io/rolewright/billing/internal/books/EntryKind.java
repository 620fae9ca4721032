package io.rolewright.billing.internal.books;

/** What an entry of the ledger is about. */
public enum EntryKind {
    INVOICE,
    CREDIT_NOTE,
    PAYMENT,
    /** A payment that did not last, such as a card payment that was charged back. */
    PAYMENT_RETURNED,
    ALLOCATION,
    /** An allocation that was wrong. */
    ALLOCATION_UNDONE,
    REFUND,
    /** A refund that the provider could not carry out. */
    REFUND_FAILED,
    COMMISSION,
    COMMISSION_PAYOUT,
    EXPENSE,
    EXPENSE_REPAYMENT,
    CARD_FEE,
    /** A provider of card payments paid out to the bank. */
    CARD_PAYOUT
}
