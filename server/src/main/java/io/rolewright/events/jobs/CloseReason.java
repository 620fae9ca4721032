package io.rolewright.events.jobs;

/** Why nobody is sought for a job any more. */
public enum CloseReason {
    /** Somebody was found. */
    FILLED,
    /** The client, or we, gave it up. */
    WITHDRAWN,
    /** Its source does not list it any more. */
    GONE
}
