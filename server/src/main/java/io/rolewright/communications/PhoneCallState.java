package io.rolewright.communications;

/** How far a call is; it only goes forward, except while nobody's telephone has rung. */
public enum PhoneCallState {
    /** It is dialled when its time has come. */
    QUEUED,
    /** A rule wants another time of day; it is judged again then. */
    DEFERRED,
    /** It is being handed to the telephone company. */
    DIALLING,
    /** The telephone company has it. */
    RINGING,
    /** Somebody, or a machine, has answered. */
    TALKING,
    ENDED,
    /** It was taken back before it was dialled. */
    CANCELLED
}
