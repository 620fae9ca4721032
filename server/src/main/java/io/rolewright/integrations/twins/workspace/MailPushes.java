package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.SigningKey;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Webhooks;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A topic of Pub/Sub with one subscription that pushes. What is not answered by a 2xx is sent again, after 10 seconds and
 * then ever later, for a week.
 */
final class MailPushes {
    static final String TOPIC = "projects/rolewright-twin/topics/gmail";
    static final String SUBSCRIPTION = "projects/rolewright-twin/subscriptions/gmail";
    static final String PUSHER = "push@rolewright-twin.iam.gserviceaccount.com";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(7);

    private final Clock clock;
    private final ReentrantLock sending = new ReentrantLock();
    private final List<Waiting> queue = new ArrayList<>();
    private final ArrayDeque<PushFault> faults = new ArrayDeque<>();
    private @Nullable Endpoint endpoint;
    private long published;

    /** Where pushes go; without an audience they have no token. */
    private record Endpoint(URI address, String audience) {}

    private record Waiting(String id, byte[] data, Instant published, Instant due, Duration pause) {
        Waiting later(Instant now) {
            var longer = pause.multipliedBy(2);
            return new Waiting(
                    id, data, published, now.plus(pause), longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE);
        }
    }

    MailPushes(Clock clock) {
        this.clock = clock;
    }

    synchronized void subscribe(URI address, String audience) {
        endpoint = new Endpoint(address, audience);
    }

    synchronized void misbehave(PushFault fault) {
        faults.add(fault);
    }

    synchronized int faultsLeft() {
        return faults.size();
    }

    /** Publishes that a mailbox has changed. */
    synchronized void publish(String address, long historyId) {
        var now = clock.instant();
        var data = Json.bytes(object("emailAddress", address, "historyId", String.valueOf(historyId)));
        queue.add(new Waiting("twin-push-" + ++published, data, now, now, SHORTEST_PAUSE));
    }

    /** Sends what is due. No lock that a receiver might need is held while it is sent. */
    void tick() {
        if (sending.tryLock()) {
            try {
                due().forEach(this::deliver);
            } finally {
                sending.unlock();
            }
        }
    }

    private synchronized List<Waiting> due() {
        var now = clock.instant();
        queue.removeIf(waiting -> waiting.published().plus(KEPT).isBefore(now));
        return endpoint == null
                ? List.of()
                : queue.stream().filter(waiting -> !waiting.due().isAfter(now)).toList();
    }

    private void deliver(Waiting waiting) {
        var fault = nextFault();
        var status = fault == PushFault.WITHHELD ? 204 : post(waiting, fault);
        if (fault == PushFault.DUPLICATE) {
            post(waiting, null);
        }
        settle(waiting, status >= 200 && status < 300);
    }

    private synchronized @Nullable PushFault nextFault() {
        return faults.pollFirst();
    }

    private synchronized @Nullable Endpoint endpoint() {
        return endpoint;
    }

    private int post(Waiting waiting, @Nullable PushFault fault) {
        var to = endpoint();
        if (to == null) {
            return Webhooks.UNREACHABLE;
        }
        var body = object(
                "message",
                object(
                        "data", Base64.getEncoder().encodeToString(waiting.data()),
                        "messageId", waiting.id(),
                        "message_id", waiting.id(),
                        "publishTime", waiting.published().toString(),
                        "publish_time", waiting.published().toString()),
                "subscription",
                SUBSCRIPTION);
        return Webhooks.send(to.address(), fields(to, fault), Json.bytes(body), PATIENCE);
    }

    private Map<String, String> fields(Endpoint to, @Nullable PushFault fault) {
        if (to.audience().isEmpty() || fault == PushFault.UNSIGNED) {
            return Map.of();
        }
        var audience = fault == PushFault.WRONG_AUDIENCE ? "https://other.example/push" : to.audience();
        var key = fault == PushFault.BAD_SIGNATURE ? SigningKey.ofStranger() : SigningKey.ofGoogle();
        return Map.of("Authorization", "Bearer " + key.sign(claims(audience)));
    }

    private Map<String, @Nullable Object> claims(String audience) {
        var now = clock.instant().getEpochSecond();
        return object(
                "aud",
                audience,
                "azp",
                "100000000000000000002",
                "email",
                PUSHER,
                "email_verified",
                true,
                "exp",
                now + 3600,
                "iat",
                now,
                "iss",
                "https://accounts.google.com",
                "sub",
                "100000000000000000002");
    }

    private synchronized void settle(Waiting waiting, boolean isTaken) {
        queue.remove(waiting);
        if (!isTaken) {
            queue.add(waiting.later(clock.instant()));
        }
    }
}
