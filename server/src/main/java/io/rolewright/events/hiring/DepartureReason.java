package io.rolewright.events.hiring;

/** Why somebody who was placed no longer works there. */
public enum DepartureReason {
    /** They gave notice. */
    RESIGNED,
    /** The client gave them notice, for what they did or could not do. */
    DISMISSED,
    /** The client has no work for them any more. */
    REDUNDANT,
    /** They never came. */
    NEVER_CAME,
    /** Something else; a note says what. */
    OTHER
}
