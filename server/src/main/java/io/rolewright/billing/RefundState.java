package io.rolewright.billing;

/** How far a refund is. */
public enum RefundState {
    /** It is on its way; nobody has seen it leave. */
    PENDING,
    /** It has left: the bank's statement shows it, or the provider of card payments says so. */
    DONE,
    /** It did not arrive, and is the client's credit again. */
    FAILED
}
