package io.rolewright.events.billing;

/** How money comes, or goes back. */
public enum PaymentWay {
    /** From account to account. */
    BANK,
    /** By card, through a provider. */
    CARD,
    /** Otherwise, such as by cheque; it is in the bank. */
    OTHER
}
