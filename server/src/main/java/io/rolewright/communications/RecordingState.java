package io.rolewright.communications;

/** How far the recording of a call is; there is none where nobody said yes to it. */
public enum RecordingState {
    /** It is to begin. */
    AGREED,
    RUNNING,
    /** It is to stop. */
    STOPPING,
    /** It is over, and is fetched from the telephone company. */
    MADE,
    /** It can be listened to. */
    KEPT,
    /** It is too large, or no sound; nothing of it is kept here. */
    REFUSED,
    /** There is none after all. */
    MISSING,
    /** It was kept as long as it may be. */
    DESTROYED
}
