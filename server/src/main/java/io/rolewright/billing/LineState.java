package io.rolewright.billing;

/** What became of a line of a bank's file. */
public enum LineState {
    /** Nobody has said what it was. */
    OPEN,
    /** It is a payment, a refund that left, or what a provider of card payments paid out. */
    MATCHED,
    /** It is nothing between a client and us. */
    IGNORED
}
