package io.rolewright.events.communications;

/** A way on which people are reached. */
public enum Channel {
    EMAIL,
    SMS,
    VOICE
}
