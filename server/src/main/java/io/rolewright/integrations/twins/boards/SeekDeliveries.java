package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Signatures;
import io.rolewright.integrations.twins.wire.Webhooks;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Delivers events to those who subscribed; what fails is tried again after 1, 2, 4 … minutes, eight times in all. */
final class SeekDeliveries {
    private static final int MOST_ATTEMPTS = 8;

    private final Clock clock;
    private final Duration patience;
    private final SeekSubscriptions subscriptions;
    private final ReentrantLock sending = new ReentrantLock();
    private final List<Waiting> queue = new ArrayList<>();
    private final Set<String> delivered = new HashSet<>();
    private final ArrayDeque<WebhookFault> faults = new ArrayDeque<>();
    private final List<Attempt> attempts = new ArrayList<>();

    /** An event on its way to a subscriber. */
    private record Waiting(String subscriptionId, SeekEvents.SeekEvent event, int attempt, Instant due) {}

    /** A request that was sent, and how it was received. */
    record Attempt(String requestId, String subscriptionId, int status, String result, Instant at) {
        Map<String, @Nullable Object> shown() {
            return object(
                    "requestId", requestId,
                    "descriptionCode", result,
                    "statusCode", status,
                    "latencyMs", 1,
                    "createDateTime", at.toString());
        }
    }

    SeekDeliveries(Clock clock, Duration patience, SeekSubscriptions subscriptions) {
        this.clock = clock;
        this.patience = patience;
        this.subscriptions = subscriptions;
    }

    synchronized void misbehave(WebhookFault fault) {
        faults.add(fault);
    }

    void offer(SeekEvents.SeekEvent event) {
        subscriptions.all().stream()
                .filter(subscription -> subscription.wants(event))
                .forEach(subscription -> enqueue(subscription.id(), event));
    }

    synchronized void enqueue(String subscriptionId, SeekEvents.SeekEvent event) {
        queue.add(new Waiting(subscriptionId, event, 1, clock.instant()));
    }

    synchronized boolean isDelivered(String subscriptionId, SeekEvents.SeekEvent event) {
        return delivered.contains(subscriptionId + " " + event.id());
    }

    synchronized List<Attempt> attempts(String subscriptionId) {
        return attempts.stream()
                .filter(attempt -> attempt.subscriptionId().equals(subscriptionId))
                .toList();
    }

    /** Sends what is due. No lock that a receiver might need is held while it is sent. */
    void tick() {
        if (sending.tryLock()) {
            try {
                subscriptions.all().forEach(this::deliver);
            } finally {
                sending.unlock();
            }
        }
    }

    private void deliver(SeekSubscriptions.Subscription subscription) {
        for (var batch = take(subscription); !batch.isEmpty(); batch = take(subscription)) {
            var fault = nextFault();
            if (fault == WebhookFault.OUT_OF_ORDER && batch.size() > 1) {
                batch.reversed().forEach(one -> send(subscription, List.of(one), fault));
            } else {
                send(subscription, batch, fault);
            }
        }
    }

    private synchronized List<Waiting> take(SeekSubscriptions.Subscription subscription) {
        var due = queue.stream()
                .filter(waiting -> waiting.subscriptionId().equals(subscription.id()))
                .filter(waiting -> !waiting.due().isAfter(clock.instant()))
                .limit(subscription.mostEvents())
                .toList();
        if (faults.peekFirst() == WebhookFault.OUT_OF_ORDER && due.size() == 1) {
            return List.of();
        }
        queue.removeAll(due);
        return due;
    }

    private synchronized @Nullable WebhookFault nextFault() {
        return faults.pollFirst();
    }

    private void send(SeekSubscriptions.Subscription subscription, List<Waiting> batch, @Nullable WebhookFault fault) {
        var body = Json.bytes(object(
                "events",
                batch.stream()
                        .map(waiting -> waiting.event().delivered(subscription.isSigned()))
                        .toList(),
                "subscriptionId",
                subscription.id(),
                "url",
                subscription.url()));
        var status = fault == WebhookFault.WITHHELD ? 200 : post(subscription, body, fault);
        if (fault == WebhookFault.DUPLICATE) {
            post(subscription, body, null);
        }
        settle(batch, status);
    }

    private int post(SeekSubscriptions.Subscription subscription, byte[] body, @Nullable WebhookFault fault) {
        var fields = new LinkedHashMap<String, String>();
        var requestId = nextRequestId();
        fields.put("X-Request-Id", requestId);
        fields.put("User-Agent", "SEEK-Webhooks-Twin/1.0");
        if (subscription.isSigned() && fault != WebhookFault.UNSIGNED) {
            var secret = fault == WebhookFault.BAD_SIGNATURE ? "another secret" : subscription.secret();
            fields.put("Seek-Signature", Signatures.seek(secret, body));
        }
        var status = Webhooks.send(URI.create(subscription.url()), fields, body, patience);
        record(requestId, subscription, status);
        return status;
    }

    private synchronized String nextRequestId() {
        return "twin-request-" + (attempts.size() + 1);
    }

    private synchronized void record(String requestId, SeekSubscriptions.Subscription subscription, int status) {
        var result = isSuccess(status) ? "Success" : status == Webhooks.TIMEOUT ? "RequestTimeout" : "BadResponse";
        attempts.add(new Attempt(requestId, subscription.id(), status, result, clock.instant()));
    }

    private synchronized void settle(List<Waiting> batch, int status) {
        for (var waiting : batch) {
            if (isSuccess(status)) {
                delivered.add(waiting.subscriptionId() + " " + waiting.event().id());
            } else if (waiting.attempt() < MOST_ATTEMPTS) {
                var pause = Duration.ofMinutes(1L << (waiting.attempt() - 1));
                queue.add(new Waiting(
                        waiting.subscriptionId(),
                        waiting.event(),
                        waiting.attempt() + 1,
                        clock.instant().plus(pause)));
            }
        }
    }

    private static boolean isSuccess(int status) {
        return status >= 200 && status < 300;
    }
}
