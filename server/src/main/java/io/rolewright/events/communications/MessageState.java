package io.rolewright.events.communications;

/** How far a message has come. */
public enum MessageState {
    /** It is sent as soon as a process has time, or at its time. */
    QUEUED,
    /** It waits until a rule allows it, for example for the end of the recipient's night. */
    DEFERRED,
    /** It is being handed over; after a crash nobody knows, until who carries it is asked. */
    SENDING,
    /** Who carries it has taken it. */
    SENT,
    /** It has reached the recipient, as far as who carries it can tell. */
    DELIVERED,
    /** It came back. */
    BOUNCED,
    /** A rule forbids it; it is not sent. */
    REFUSED,
    /** It could not be sent, and is not tried again. */
    FAILED,
    /** It came from outside. */
    RECEIVED
}
