package io.rolewright.events.billing;

/** Why a draft is thrown away. */
public enum DiscardReason {
    /** It was wrong. */
    MISTAKE,
    /** The agency asks for nothing. */
    NOT_CHARGED,
    /** Somebody who takes the place of another costs nothing more. */
    REPLACED,
    /** What it follows from was corrected. */
    CORRECTED
}
