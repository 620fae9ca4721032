package io.rolewright.integrations.twins.wire;

/** Misbehaviour that only the provider itself can show; one that does not know a quirk answers as ever. */
public enum Quirk {
    /** A page in the middle of a listing is empty, and says that more follow. */
    EMPTY_PAGE,
    /** The token of the next page is the one of this page. */
    REPEATED_TOKEN,
    /** The total changes from page to page. */
    TOTAL_DRIFT,
    /** A price is below zero. */
    NEGATIVE_PRICE,
    /** The price differs from the one that was quoted a moment ago. */
    PRICE_CHANGED,
    /** The product id that was quoted a moment ago is stale. */
    STALE_PRODUCT,
    /** The access token has expired, whatever its age. */
    EXPIRED_TOKEN,
    /** Some elements of a batch fail, others do not. */
    PARTIAL_FAILURE,
    /** What asynchronous work was accepted fails later. */
    FAILS_LATER,
    /** The reader is taken for a robot, and sent away. */
    BLOCKED,
    /** Too many requests are under way; this one is not dealt with. */
    TOO_MANY,
    /** Another request for the same intent is under way. */
    KEY_IN_USE
}
