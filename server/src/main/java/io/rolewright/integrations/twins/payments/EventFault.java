package io.rolewright.integrations.twins.payments;

/** How an event may go wrong on its way; each is used up by one delivery. */
public enum EventFault {
    /** It comes twice. */
    DUPLICATE,
    /** It waits for the next event, which then comes before it. */
    OUT_OF_ORDER,
    /** It comes an hour later. */
    DELAYED,
    /** It was signed ten minutes ago. */
    STALE,
    /** It was signed by a clock that is ten minutes ahead. */
    AHEAD,
    /** Its signature was made with another secret. */
    BAD_SIGNATURE,
    /** It has no signature. */
    UNSIGNED,
    /** It has a signature more, made with another secret. */
    TWO_SIGNATURES,
    /** A proxy has put a blank behind its body. */
    ALTERED,
    /** It never comes, and counts as delivered. */
    WITHHELD
}
