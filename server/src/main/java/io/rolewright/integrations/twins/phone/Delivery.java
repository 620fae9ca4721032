package io.rolewright.integrations.twins.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What becomes of messages on their way, by who has the number that they go to. */
final class Delivery {
    private final Duration delay;
    private final OptOuts optOuts;
    private final Map<String, Handset> handsets = new HashMap<>();

    /** @param delay how long a message is in each status */
    Delivery(Duration delay, OptOuts optOuts) {
        this.delay = delay;
        this.optOuts = optOuts;
    }

    /** Tells what becomes of messages to a number from now on. */
    synchronized void behave(String number, Handset handset) {
        handsets.put(number, handset);
    }

    private synchronized Handset handset(TextMessage message) {
        return handsets.getOrDefault(message.draft().to(), Handset.delivers());
    }

    boolean isUnwanted(MessageDraft draft) {
        return optOuts.has(draft.from(), draft.to());
    }

    /**
     * When something happens to a message next.
     *
     * @param since when it came into its status; of one that is scheduled, when it is to be sent
     */
    Optional<Instant> due(TextMessage message, Instant since) {
        return switch (message.status()) {
            case SCHEDULED -> Optional.of(since);
            case QUEUED -> Optional.of(since.plus(delay).plus(inQueue(message)));
            case ACCEPTED, SENDING, SENT -> Optional.of(since.plus(delay));
            case DELIVERED, UNDELIVERED, FAILED, CANCELED, RECEIVED -> Optional.empty();
        };
    }

    /** How long it stands in the queue beyond what is usual, at most until it is too late to send it. */
    private Duration inQueue(TextMessage message) {
        return isTooLong(message)
                ? message.draft().validity()
                : handset(message).held();
    }

    private boolean isTooLong(TextMessage message) {
        return handset(message).held().compareTo(message.draft().validity()) > 0;
    }

    /** The message as it is after what was due. */
    TextMessage next(TextMessage message, Instant at) {
        return switch (message.status()) {
            case SCHEDULED -> message.in(MessageStatus.ACCEPTED, 0, at);
            case ACCEPTED -> message.in(MessageStatus.QUEUED, 0, at);
            case QUEUED -> dispatched(message, at);
            case SENDING -> message.in(MessageStatus.SENT, 0, at);
            case SENT -> arrived(message, at);
            case DELIVERED, UNDELIVERED, FAILED, CANCELED, RECEIVED -> message;
        };
    }

    private TextMessage dispatched(TextMessage message, Instant at) {
        if (message.draft().sendAt() != null && isUnwanted(message.draft())) {
            return message.in(MessageStatus.FAILED, DeliveryErrors.OPTED_OUT, at);
        }
        if (isTooLong(message)) {
            return message.in(MessageStatus.FAILED, DeliveryErrors.TOO_LATE, at);
        }
        var handset = handset(message);
        return handset.end() == Handset.End.FAILED
                ? message.in(MessageStatus.FAILED, handset.errorCode(), at)
                : message.in(MessageStatus.SENDING, 0, at);
    }

    private TextMessage arrived(TextMessage message, Instant at) {
        var handset = handset(message);
        return switch (handset.end()) {
            case DELIVERED, FAILED -> message.in(MessageStatus.DELIVERED, 0, at);
            case UNDELIVERED -> message.in(MessageStatus.UNDELIVERED, handset.errorCode(), at);
            case SENT -> message;
        };
    }
}
