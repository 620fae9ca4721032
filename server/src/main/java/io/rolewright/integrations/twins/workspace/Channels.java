package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.GoogleError;
import io.rolewright.integrations.twins.wire.Webhooks;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Channels by which somebody is told that a calendar changed, though not how. What is answered by 500, 502, 503 or 504 is
 * sent again after 1, 2, 4 … minutes, eight times in all; any other refusal loses it.
 */
final class Channels {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Set<Integer> TRIED_AGAIN = Set.of(500, 502, 503, 504);
    private static final int MOST_ATTEMPTS = 8;

    private final Clock clock;
    private final ReentrantLock sending = new ReentrantLock();
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new LinkedHashMap<>();
    private final List<Waiting> queue = new ArrayList<>();

    private record Channel(String id, String calendar, URI address, String token, Instant expires) {
        String resourceId() {
            return "twin-" + Integer.toHexString(calendar.hashCode());
        }

        String resource() {
            return "https://www.googleapis.com/calendar/v3/calendars/" + calendar + "/events?alt=json";
        }
    }

    private record Waiting(Channel channel, String state, long number, int attempt, Instant due) {}

    Channels(Clock clock) {
        this.clock = clock;
    }

    /**
     * Opens a channel, whose first message is that it is open.
     *
     * @throws GoogleError.Refused when its id is taken, or its address not safe; addresses of this machine are
     */
    synchronized Map<String, @Nullable Object> open(String calendar, JsonNode told) {
        var id = told.path("id").asString("");
        if (id.isEmpty() || !told.path("type").asString("").equals("web_hook")) {
            throw GoogleError.invalid("required", "a channel has an id, and web_hook as its type")
                    .thrown();
        }
        if (channels.containsKey(id)) {
            throw GoogleError.invalid("channelIdNotUnique", "Channel id " + id + " not unique")
                    .thrown();
        }
        var channel = new Channel(
                id,
                calendar,
                address(told.path("address").asString("")),
                told.path("token").asString(""),
                expiry(told));
        channels.put(id, channel);
        enqueue(channel, "sync");
        var shown = object(
                "kind", "api#channel",
                "id", id,
                "resourceId", channel.resourceId(),
                "resourceUri", channel.resource(),
                "expiration", String.valueOf(channel.expires().toEpochMilli()));
        if (!channel.token().isEmpty()) {
            shown.put("token", channel.token());
        }
        return shown;
    }

    /** @throws GoogleError.Refused when the calendar has no such channel */
    synchronized void stop(String calendar, JsonNode told) {
        var id = told.path("id").asString("");
        var channel = channels.get(id);
        if (channel == null
                || !channel.calendar().equals(calendar)
                || !channel.resourceId().equals(told.path("resourceId").asString(""))) {
            throw GoogleError.notFound("Channel '" + id + "' not found for project 'rolewright-twin'")
                    .thrown();
        }
        channels.remove(id);
        queue.removeIf(waiting -> waiting.channel().equals(channel));
    }

    /** Tells of a change to a calendar. */
    synchronized void changed(String calendar) {
        channels.values().stream()
                .filter(channel -> channel.calendar().equals(calendar))
                .filter(this::isOpen)
                .forEach(channel -> enqueue(channel, "exists"));
    }

    /** Sends what is due. No lock that a receiver might need is held while it is sent. */
    void tick() {
        if (sending.tryLock()) {
            try {
                take().forEach(this::deliver);
            } finally {
                sending.unlock();
            }
        }
    }

    private synchronized List<Waiting> take() {
        var due = queue.stream()
                .filter(waiting -> !waiting.due().isAfter(clock.instant()))
                .toList();
        queue.removeAll(due);
        return due.stream().filter(waiting -> isOpen(waiting.channel())).toList();
    }

    private void deliver(Waiting waiting) {
        var status = Webhooks.send(waiting.channel().address(), fields(waiting), new byte[0], PATIENCE);
        if (TRIED_AGAIN.contains(status) && waiting.attempt() < MOST_ATTEMPTS) {
            postpone(waiting);
        }
    }

    private synchronized void postpone(Waiting waiting) {
        var due = clock.instant().plus(Duration.ofMinutes(1L << (waiting.attempt() - 1)));
        queue.add(new Waiting(waiting.channel(), waiting.state(), waiting.number(), waiting.attempt() + 1, due));
    }

    private static Map<String, String> fields(Waiting waiting) {
        var channel = waiting.channel();
        var fields = new LinkedHashMap<String, String>();
        fields.put("X-Goog-Channel-ID", channel.id());
        fields.put(
                "X-Goog-Channel-Expiration",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(channel.expires().atOffset(ZoneOffset.UTC)));
        fields.put("X-Goog-Resource-ID", channel.resourceId());
        fields.put("X-Goog-Resource-URI", channel.resource());
        fields.put("X-Goog-Resource-State", waiting.state());
        fields.put("X-Goog-Message-Number", String.valueOf(waiting.number()));
        if (!channel.token().isEmpty()) {
            fields.put("X-Goog-Channel-Token", channel.token());
        }
        return fields;
    }

    private void enqueue(Channel channel, String state) {
        queue.add(new Waiting(channel, state, numbers.merge(channel.id(), 1L, Long::sum), 1, clock.instant()));
    }

    private boolean isOpen(Channel channel) {
        return clock.instant().isBefore(channel.expires());
    }

    private Instant expiry(JsonNode told) {
        var now = clock.instant();
        var wanted = told.path("expiration").asLong(now.plus(USUAL).toEpochMilli());
        return Instant.ofEpochMilli(Math.min(wanted, now.plus(LONGEST).toEpochMilli()));
    }

    private static URI address(String text) {
        try {
            var address = URI.create(text);
            if ("https".equals(address.getScheme())
                    || Set.of("127.0.0.1", "localhost").contains(String.valueOf(address.getHost()))) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // It is refused below, as one is that is not safe.
        }
        throw GoogleError.invalid("push.webhookUrlNotHttps", "WebHook callback must be HTTPS: " + text)
                .thrown();
    }
}
