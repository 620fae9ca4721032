package io.rolewright.events.hiring;

/** What a client says to somebody whom we put forward, or somebody to what they are offered. */
public enum Answer {
    /** They go on. */
    ACCEPTED,
    /** They do not. */
    DECLINED
}
