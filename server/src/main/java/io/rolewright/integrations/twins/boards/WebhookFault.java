package io.rolewright.integrations.twins.boards;

/** How a webhook may go wrong on its way; each is used up by one delivery. */
public enum WebhookFault {
    /** It comes twice. */
    DUPLICATE,
    /** It waits for the next event, which then comes before it. */
    OUT_OF_ORDER,
    /** Its signature was made with another secret. */
    BAD_SIGNATURE,
    /** It has no signature. */
    UNSIGNED,
    /** It never comes, and counts as delivered. */
    WITHHELD
}
