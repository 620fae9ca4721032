package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Webhooks;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Tells the account's owner of events; what is not taken comes again, with growing pauses, for three days. */
final class EventDeliveries {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration DELAY = Duration.ofHours(1);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(12),
            Duration.ofHours(18),
            Duration.ofHours(24));

    private final Clock clock;
    private final SigningSecrets secrets;
    private final ReentrantLock sending = new ReentrantLock();
    private final List<Waiting> queue = new ArrayList<>();
    private final Set<String> queued = new HashSet<>();
    private final ArrayDeque<EventFault> faults = new ArrayDeque<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private @Nullable URI hook;

    /** An event on its way; {@code spoilt} says that its fault was shown already. */
    private record Waiting(StripeEvent event, int attempt, Instant due, boolean spoilt) {}

    /** What was sent, and how it was received. */
    record Attempt(String event, String type, int status) {}

    EventDeliveries(Clock clock, SigningSecrets secrets) {
        this.clock = clock;
        this.secrets = secrets;
    }

    synchronized void hookAt(@Nullable URI url) {
        hook = url;
    }

    synchronized void misbehave(EventFault fault) {
        faults.add(fault);
    }

    synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /** Takes events that nobody was told of; without somebody who listens they are settled. */
    synchronized void offer(List<StripeEvent> events) {
        for (var event : events) {
            if (hook == null) {
                event.settle();
            } else if (queued.add(event.id())) {
                queue.add(new Waiting(event, 0, clock.instant(), false));
            }
        }
    }

    /** Sends an event again, whether it was taken or not. */
    synchronized void resend(StripeEvent event) {
        queue.add(new Waiting(event, 0, clock.instant(), true));
    }

    /** Sends what is due. No lock that the receiver might need is held while it is sent. */
    void tick() {
        sending.lock();
        try {
            for (var next = next(); next.isPresent(); next = next()) {
                deliver(next.get());
            }
        } finally {
            sending.unlock();
        }
    }

    private synchronized Optional<Waiting> next() {
        var due = queue.stream()
                .filter(waiting -> !waiting.due().isAfter(clock.instant()))
                .toList();
        if (due.isEmpty() || hook == null) {
            return Optional.empty();
        }
        var first = due.getFirst();
        if (!first.spoilt() && faults.peekFirst() == EventFault.OUT_OF_ORDER) {
            if (due.size() == 1) {
                return Optional.empty();
            }
            faults.removeFirst();
            queue.remove(first);
            queue.add(queue.indexOf(due.get(1)) + 1, new Waiting(first.event(), 0, first.due(), true));
            first = due.get(1);
        }
        queue.remove(first);
        return Optional.of(first);
    }

    private void deliver(Waiting waiting) {
        var fault = waiting.spoilt() ? null : nextFault();
        if (fault == EventFault.DELAYED) {
            put(new Waiting(waiting.event(), 0, clock.instant().plus(DELAY), true));
            return;
        }
        var status = fault == EventFault.WITHHELD ? 200 : post(waiting.event(), fault);
        if (fault == EventFault.DUPLICATE) {
            post(waiting.event(), null);
        }
        if (status >= 200 && status < 300) {
            waiting.event().settle();
        } else if (waiting.attempt() < PAUSES.size()) {
            var pause = PAUSES.get(waiting.attempt());
            put(new Waiting(
                    waiting.event(), waiting.attempt() + 1, clock.instant().plus(pause), true));
        }
    }

    private synchronized @Nullable EventFault nextFault() {
        return faults.pollFirst();
    }

    private synchronized void put(Waiting waiting) {
        queue.add(waiting);
    }

    private int post(StripeEvent event, @Nullable EventFault fault) {
        var url = url();
        if (url == null) {
            return Webhooks.UNREACHABLE;
        }
        var body = Json.bytes(event.shown());
        var fields = fields(body, fault);
        var status = Webhooks.send(
                url, fields, fault == EventFault.ALTERED ? Arrays.copyOf(body, body.length + 1) : body, PATIENCE);
        record(new Attempt(event.id(), event.type(), status));
        return status;
    }

    private Map<String, String> fields(byte[] body, @Nullable EventFault fault) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)");
        if (fault != EventFault.UNSIGNED) {
            fields.put("Stripe-Signature", secrets.header(body, fault));
        }
        return fields;
    }

    private synchronized @Nullable URI url() {
        return hook;
    }

    private synchronized void record(Attempt attempt) {
        attempts.add(attempt);
    }
}
