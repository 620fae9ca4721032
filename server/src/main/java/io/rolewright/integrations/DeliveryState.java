package io.rolewright.integrations;

/** How far an event has come on its way to a webhook. */
public enum DeliveryState {
    /** It is sent at {@code nextAt}, or just now. */
    WAITING,
    /** The program took it. */
    DELIVERED,
    /** The program did not take it, and nothing more is tried unless somebody says so. */
    FAILED
}
