package io.rolewright.billing.internal.bank;

/** What stands in a column of a bank's CSV file. */
enum ColumnRole {
    DATE,
    /** Above zero came, below zero went. */
    AMOUNT,
    /** What went. */
    DEBIT,
    /** What came. */
    CREDIT,
    TEXT,
    PAYER,
    /** What the bank calls the line. */
    REFERENCE,
    CURRENCY
}
