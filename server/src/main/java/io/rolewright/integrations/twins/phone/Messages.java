package io.rolewright.integrations.twins.phone;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** All messages, and what becomes of them as time goes by. */
final class Messages {
    private final Clock clock;
    private final Sids sids;
    private final Delivery delivery;
    private final CustomerServer customer;
    private final ReentrantLock working = new ReentrantLock();
    private final Map<String, TextMessage> all = new LinkedHashMap<>();
    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingLong(Due::number));
    private long numbers;

    /** When something happens to a message next. */
    private record Due(Instant at, long number, String sid) {}

    Messages(Clock clock, Sids sids, Delivery delivery, CustomerServer customer) {
        this.clock = clock;
        this.sids = sids;
        this.delivery = delivery;
        this.customer = customer;
    }

    /**
     * Takes a message that is to be sent.
     *
     * @throws TwilioError when its recipient wants none from this sender
     */
    synchronized TextMessage send(MessageDraft draft) {
        if (delivery.isUnwanted(draft)) {
            throw TwilioError.badRequest(DeliveryErrors.OPTED_OUT, DeliveryErrors.text(DeliveryErrors.OPTED_OUT));
        }
        var status = draft.sendAt() != null
                ? MessageStatus.SCHEDULED
                : draft.service() != null ? MessageStatus.ACCEPTED : MessageStatus.QUEUED;
        var message = keep(draft, status);
        schedule(message, draft.sendAt() == null ? clock.instant() : draft.sendAt());
        return message;
    }

    /** Keeps a message that came in. */
    synchronized TextMessage receive(MessageDraft draft) {
        return keep(draft, MessageStatus.RECEIVED);
    }

    private TextMessage keep(MessageDraft draft, MessageStatus status) {
        var sid = sids.next(draft.media().isEmpty() ? "SM" : "MM");
        var message = TextMessage.of(sid, draft, status, clock.instant());
        all.put(sid, message);
        return message;
    }

    private void schedule(TextMessage message, Instant since) {
        delivery.due(message, since).ifPresent(at -> due.add(new Due(at, numbers++, message.sid())));
    }

    synchronized Optional<TextMessage> find(String sid) {
        return Optional.ofNullable(all.get(sid));
    }

    /** The newest first. */
    synchronized List<TextMessage> all() {
        return new ArrayList<>(all.values()).reversed();
    }

    /** Forgets the body of a message. */
    synchronized TextMessage redact(TextMessage message) {
        return put(now(message).redacted(clock.instant()));
    }

    /** Takes back what was scheduled. */
    synchronized TextMessage cancel(TextMessage message) {
        var status = now(message).status();
        if (status != MessageStatus.SCHEDULED) {
            throw TwilioError.conflict(30_409, "Message cannot be canceled: it is " + status.word());
        }
        return put(now(message).in(MessageStatus.CANCELED, 0, clock.instant()));
    }

    synchronized void delete(TextMessage message) {
        if (!now(message).status().isComplete()) {
            throw TwilioError.conflict(20_009, "Cannot delete this resource before it is complete");
        }
        all.remove(message.sid());
    }

    private TextMessage now(TextMessage message) {
        return all.getOrDefault(message.sid(), message);
    }

    private TextMessage put(TextMessage message) {
        all.put(message.sid(), message);
        return message;
    }

    /** Lets happen what is due, and tells of it. No lock that the customer might need is held while it is told. */
    void tick() {
        working.lock();
        try {
            for (var next = next(); next != null; next = next()) {
                tell(advanced(next));
            }
        } finally {
            working.unlock();
        }
    }

    private synchronized @Nullable Due next() {
        var first = due.peek();
        return first == null || first.at().isAfter(clock.instant()) ? null : due.poll();
    }

    private synchronized Optional<TextMessage> advanced(Due step) {
        var message = all.get(step.sid());
        if (message == null) {
            return Optional.empty();
        }
        var next = delivery.next(message, step.at());
        if (next.status() == message.status()) {
            return Optional.empty();
        }
        put(next);
        schedule(next, step.at());
        return Optional.of(next);
    }

    private void tell(Optional<TextMessage> changed) {
        changed.ifPresent(message -> {
            var hook = message.draft().hook();
            if (hook != null) {
                customer.tell(hook, message.callback());
            }
        });
    }
}
