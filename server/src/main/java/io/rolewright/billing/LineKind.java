package io.rolewright.billing;

/** What a line of an invoice is for. */
public enum LineKind {
    /** Somebody was placed. */
    PLACEMENT_FEE,
    /** Somebody takes the place of another, and what was paid for that one counts. */
    REPLACEMENT,
    /** A rebate that was given came back, since what it followed from was corrected. */
    REBATE_TAKEN_BACK,
    /** Something else. */
    OTHER
}
