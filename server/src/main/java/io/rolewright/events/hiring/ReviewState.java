package io.rolewright.events.hiring;

/** How far it is what somebody asked about their application. */
public enum ReviewState {
    /** Nobody has answered yet. */
    OPEN,
    /** Somebody has. */
    ANSWERED
}
