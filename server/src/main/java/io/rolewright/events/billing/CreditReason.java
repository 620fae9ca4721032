package io.rolewright.events.billing;

/** Why part of an invoice is given back. */
public enum CreditReason {
    /** Somebody who was placed left early. */
    REBATE,
    /** The invoice was wrong. */
    CORRECTION,
    /** The agency wants to. */
    GOODWILL
}
