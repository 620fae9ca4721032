package io.rolewright.integrations.twins.phone;

import java.util.Locale;

/** How far a call has come. */
enum CallStatus {
    QUEUED,
    /** As callbacks say; whoever asks is told that the call is queued. */
    INITIATED,
    RINGING,
    IN_PROGRESS,
    COMPLETED,
    BUSY,
    FAILED,
    NO_ANSWER,
    CANCELED;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String shown() {
        return (this == INITIATED ? QUEUED : this).word();
    }

    boolean isOver() {
        return switch (this) {
            case QUEUED, INITIATED, RINGING, IN_PROGRESS -> false;
            case COMPLETED, BUSY, FAILED, NO_ANSWER, CANCELED -> true;
        };
    }

    /** The status of SIP that goes with the end of a call. */
    String sipCode() {
        return switch (this) {
            case BUSY -> "486";
            case FAILED -> "404";
            case NO_ANSWER, CANCELED -> "487";
            case QUEUED, INITIATED, RINGING, IN_PROGRESS, COMPLETED -> "200";
        };
    }
}
