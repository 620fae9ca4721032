package io.rolewright.billing;

/** How far an invoice is. */
public enum InvoiceState {
    /** Nobody owes it yet; it can be changed. */
    DRAFT,
    /** It has its number and is owed; nothing of it is paid. */
    ISSUED,
    /** Part of it is paid or given back. */
    PARTLY_PAID,
    /** Nothing of it is open: it is paid, as far as it was not given back. */
    PAID,
    /** All of it was given back. */
    CREDITED,
    /** It was thrown away before it was owed. */
    DISCARDED
}
