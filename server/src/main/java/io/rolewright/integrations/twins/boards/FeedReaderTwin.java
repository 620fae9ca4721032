package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Outbound;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A board that reads a feed of jobs, as Indeed does: every feed is complete, so what is missing is closed. A feed that is
 * refused changes nothing.
 */
public final class FeedReaderTwin implements Board {
    private static final Instant FAR_AWAY = Instant.parse("9999-12-31T00:00:00Z");
    private final Clock clock;
    private final Duration every;
    private final Map<URI, Instant> due = new LinkedHashMap<>();
    private final Map<URI, String> tags = new LinkedHashMap<>();
    private final Map<URI, Map<String, BoardState.LiveAdvert>> live = new LinkedHashMap<>();
    private final Map<String, Integer> created = new LinkedHashMap<>();
    private final List<Reading> readings = new ArrayList<>();

    /**
     * What came of reading a feed once.
     *
     * @param status of HTTP, 0 when nothing answered
     * @param refusal empty when the feed was taken or had not changed
     */
    public record Reading(URI feed, Instant at, int status, int jobs, String refusal) {}

    /** @param every how often feeds are read that were told of by {@link #follow} */
    public FeedReaderTwin(Clock clock, Duration every) {
        this.clock = clock;
        this.every = every;
    }

    @Override
    public String name() {
        return "feed-reader";
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        return TwinAnswer.json(404, object("error", "this board reads; it cannot be written to"));
    }

    /** Reads a feed from now on again and again. */
    public synchronized void follow(URI feed) {
        due.put(feed, clock.instant());
    }

    @Override
    public boolean worksUnasked() {
        return true;
    }

    @Override
    public void tick() {
        dueNow().forEach(this::read);
    }

    private synchronized List<URI> dueNow() {
        var now = clock.instant();
        var feeds = due.entrySet().stream()
                .filter(feed -> !feed.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        feeds.forEach(feed -> due.put(feed, now.plus(every)));
        return feeds;
    }

    /** Reads a feed now. */
    public Reading read(URI feed) {
        try {
            var response = Outbound.client().send(request(feed), HttpResponse.BodyHandlers.ofByteArray());
            return switch (response.statusCode()) {
                case 200 -> taken(feed, response);
                case 304 -> noted(new Reading(feed, clock.instant(), 304, count(feed), ""));
                default -> noted(new Reading(feed, clock.instant(), response.statusCode(), 0, "no feed"));
            };
        } catch (IOException unreachable) {
            return noted(new Reading(feed, clock.instant(), 0, 0, "unreachable: " + unreachable.getMessage()));
        } catch (IllegalArgumentException noAddress) {
            return noted(new Reading(feed, clock.instant(), 0, 0, "no address: " + noAddress.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return noted(new Reading(feed, clock.instant(), 0, 0, "stopped"));
        }
    }

    private synchronized HttpRequest request(URI feed) {
        var request = HttpRequest.newBuilder(feed)
                .timeout(Duration.ofSeconds(30))
                .header("User-Agent", "IndeedFeedTwin/1.0")
                .header("Accept-Encoding", "gzip");
        Optional.ofNullable(tags.get(feed)).ifPresent(tag -> request.header("If-None-Match", tag));
        return request.build();
    }

    private synchronized Reading taken(URI feed, HttpResponse<byte[]> response) throws IOException {
        try {
            var jobs = JobFeed.read(unpacked(response));
            jobs.forEach((reference, title) -> {
                if (!live(feed).containsKey(reference)) {
                    created.merge(reference, 1, Integer::sum);
                }
            });
            live.put(feed, adverts(feed, jobs));
            response.headers().firstValue("ETag").ifPresent(tag -> tags.put(feed, tag));
            return noted(new Reading(feed, clock.instant(), 200, jobs.size(), ""));
        } catch (JobFeed.Refused refused) {
            return noted(new Reading(feed, clock.instant(), 200, 0, String.valueOf(refused.getMessage())));
        }
    }

    private Map<String, BoardState.LiveAdvert> adverts(URI feed, Map<String, String> jobs) {
        var adverts = new LinkedHashMap<String, BoardState.LiveAdvert>();
        jobs.forEach((reference, title) -> {
            var old = Optional.ofNullable(live(feed).get(reference));
            var since = old.map(BoardState.LiveAdvert::since).orElse(clock.instant());
            adverts.put(reference, new BoardState.LiveAdvert(reference, reference, title, since, FAR_AWAY));
        });
        return adverts;
    }

    private Map<String, BoardState.LiveAdvert> live(URI feed) {
        return live.getOrDefault(feed, Map.of());
    }

    private static byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        if (response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isEmpty()) {
            return response.body();
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return in.readAllBytes();
        }
    }

    private synchronized int count(URI feed) {
        return live(feed).size();
    }

    private synchronized Reading noted(Reading reading) {
        readings.add(reading);
        return reading;
    }

    /** Every reading, the oldest first. */
    public synchronized List<Reading> readings() {
        return List.copyOf(readings);
    }

    @Override
    public synchronized BoardState state() {
        var all = live.values().stream().flatMap(feed -> feed.values().stream()).toList();
        return new BoardState(all, Map.copyOf(created), List.of());
    }

    /** As on every board; {@code feeds}: to follow one; {@code readings}: to read one now, and what came of all. */
    @Override
    public Optional<TwinAnswer> control(String rest, TwinRequest request) {
        var url = request.json().path("url").asString("");
        switch (rest) {
            case "feeds" -> follow(URI.create(url));
            case "readings" -> {
                if (request.method().equals("POST")) {
                    read(URI.create(url));
                }
            }
            default -> {
                return Board.super.control(rest, request);
            }
        }
        return Optional.of(TwinAnswer.json(readings().stream()
                .map(reading -> object(
                        "feed", reading.feed().toString(),
                        "at", reading.at().toString(),
                        "status", reading.status(),
                        "jobs", reading.jobs(),
                        "refusal", reading.refusal()))
                .toList()));
    }
}
