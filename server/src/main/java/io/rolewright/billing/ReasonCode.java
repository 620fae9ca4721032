package io.rolewright.billing;

/** Why a line of a bank's file could be what is proposed. */
public enum ReasonCode {
    /** The numbers of all invoices stand in its words. */
    NUMBER,
    /** So do the numbers of all, some without their letters and zeros, so that they could mean something else. */
    NUMBER_SHORT,
    /** The amount is what is open on the invoice, or what was sent back. */
    AMOUNT,
    /** The amount is what is open on the invoices together. */
    SUM,
    /** Who sent it has paid for this client before. */
    PAYER,
    /** The client's name stands in its words, or is who sent it. */
    NAME,
    /** An invoice is due within a few weeks of its day. */
    DATE,
    /** A provider of card payments sent it. */
    CARD_PROVIDER
}
