package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Meetings by video, made a while after they were asked for; the same request never makes a second one. */
final class Conferences {
    private static final Map<String, String> MEET = Map.of("type", "hangoutsMeet");

    private final Clock clock;
    private final Duration delay;
    private final Map<String, Conference> made = new LinkedHashMap<>();

    /** A meeting; it exists from a moment on, unless it fails. */
    record Conference(String requestId, String id, Instant ready, boolean fails) {
        String status(Instant now) {
            return now.isBefore(ready) ? "pending" : fails ? "failure" : "success";
        }

        String address() {
            return "https://meet.google.com/" + id;
        }

        Map<String, @Nullable Object> shown(Instant now) {
            var status = status(now);
            var shown = object(
                    "createRequest",
                    object(
                            "requestId", requestId,
                            "conferenceSolutionKey", MEET,
                            "status", object("statusCode", status)));
            if (status.equals("success")) {
                shown.put("entryPoints", List.of(object("entryPointType", "video", "uri", address())));
                shown.put("conferenceSolution", object("key", MEET, "name", "Google Meet"));
                shown.put("conferenceId", id);
            }
            return shown;
        }
    }

    /** @param delay how long it takes to make one */
    Conferences(Clock clock, Duration delay) {
        this.clock = clock;
        this.delay = delay;
    }

    /** The meeting of a request, begun where it is a new one. */
    synchronized Conference of(String requestId, boolean fails) {
        return made.computeIfAbsent(
                requestId,
                key -> new Conference(key, id(made.size() + 1), clock.instant().plus(delay), fails));
    }

    /** Letters alone, as three, four and three of them. */
    private static String id(int number) {
        var letters = new StringBuilder("aaaaaaaaaa");
        var left = number;
        for (var at = letters.length() - 1; left > 0; at--, left /= 26) {
            letters.setCharAt(at, (char) ('a' + left % 26));
        }
        return letters.insert(7, '-').insert(3, '-').toString();
    }
}
