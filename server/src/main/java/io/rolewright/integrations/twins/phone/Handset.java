package io.rolewright.integrations.twins.phone;

import java.time.Duration;

/**
 * What becomes of messages to a number.
 *
 * @param end how far they get
 * @param errorCode why they get no further, 0 where nothing is wrong
 * @param held how much longer than others they stand in the queue
 */
public record Handset(End end, int errorCode, Duration held) {
    /** How far messages get. */
    public enum End {
        /** Their arrival is confirmed. */
        DELIVERED,
        /** They are sent, and no carrier ever tells more. */
        SENT,
        /** A carrier refuses them after they were sent. */
        UNDELIVERED,
        /** They are never sent. */
        FAILED
    }

    public static Handset delivers() {
        return new Handset(End.DELIVERED, 0, Duration.ZERO);
    }

    public static Handset withoutReceipts() {
        return new Handset(End.SENT, 0, Duration.ZERO);
    }

    /**
     * Messages are refused after they were sent.
     *
     * @param errorCode such as 30003, a handset that is switched off
     */
    public static Handset undelivered(int errorCode) {
        return new Handset(End.UNDELIVERED, errorCode, Duration.ZERO);
    }

    /**
     * Messages are never sent.
     *
     * @param errorCode such as 30007, a message that is taken for spam
     */
    public static Handset failed(int errorCode) {
        return new Handset(End.FAILED, errorCode, Duration.ZERO);
    }

    public Handset withHold(Duration other) {
        return new Handset(end, errorCode, other);
    }
}
