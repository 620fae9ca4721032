package io.rolewright.integrations.twins.phone;

import java.util.Locale;

/** How far a message has come. */
enum MessageStatus {
    SCHEDULED,
    ACCEPTED,
    QUEUED,
    SENDING,
    SENT,
    DELIVERED,
    UNDELIVERED,
    FAILED,
    CANCELED,
    RECEIVED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more will happen, as far as Twilio knows. */
    boolean isComplete() {
        return switch (this) {
            case SCHEDULED, ACCEPTED, QUEUED, SENDING -> false;
            case SENT, DELIVERED, UNDELIVERED, FAILED, CANCELED, RECEIVED -> true;
        };
    }

    boolean hasNoSender() {
        return this == SCHEDULED || this == ACCEPTED;
    }
}
