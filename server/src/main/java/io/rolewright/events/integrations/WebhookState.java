package io.rolewright.events.integrations;

/** Whether a program is told of events, and why not. */
public enum WebhookState {
    /** It is told. */
    ACTIVE,
    /** Somebody has it rest: what happens meanwhile it is never told, and what waits for it waits on. */
    PAUSED,
    /** It answered that it is gone (410). */
    GONE,
    /** It took nothing for days. */
    FAILING
}
