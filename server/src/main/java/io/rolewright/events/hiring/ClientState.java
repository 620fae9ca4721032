package io.rolewright.events.hiring;

/** How we stand with a client company. */
public enum ClientState {
    /** We would like to work for it. */
    PROSPECT,
    /** We work for it. */
    ACTIVE,
    /** We have worked for it, and nothing goes on. */
    DORMANT
}
