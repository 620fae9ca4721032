package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A Google Calendar with a recruiter and a candidate, whose clock stands still. */
final class Diary implements AutoCloseable {
    static final String RECRUITER = Domain.RECRUITER;
    static final String CANDIDATE = "ada@candidates.example";
    static final String OUTSIDER = "x@outside.example";
    static final String EVENTS = "calendars/primary/events";
    static final Duration DELAY = Duration.ofSeconds(5);

    final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-26T09:00:00Z"));
    final Domain domain = new Domain();
    final CalendarTwin calendar = new CalendarTwin(clock, domain, DELAY);
    final Twin twin = Twin.start(calendar, clock, 1);
    final Asking asking = new Asking(twin);
    final GoogleAccount account = new GoogleAccount(twin);

    Diary() {
        domain.add(CANDIDATE);
    }

    String[] as(String user) throws IOException {
        return as(user, CalendarMethod.Scope.FULL);
    }

    String[] as(String user, String scope) throws IOException {
        return new String[] {"Authorization", "Bearer " + account.token(user, scope)};
    }

    JsonNode get(String user, String rest) throws IOException {
        return asking.json("/calendar/v3/" + rest, as(user));
    }

    HttpResponse<String> send(String user, String verb, String rest, Object body, String... fields) throws IOException {
        var request = asking.request("/calendar/v3/" + rest, as(user))
                .header("Content-Type", "application/json")
                .method(verb, BodyPublishers.ofByteArray(Json.bytes(body)));
        return asking.send(fields.length == 0 ? request : request.headers(fields));
    }

    /** Makes an event of the recruiter's. */
    JsonNode insert(Object event) throws IOException {
        return Asking.read(send(RECRUITER, "POST", EVENTS, event));
    }

    JsonNode list(String user, String query) throws IOException {
        return get(user, EVENTS + query);
    }

    /** An interview on the first of December with the candidate and somebody outside, for an hour. */
    static Map<String, @Nullable Object> interview(int hour) {
        return object(
                "summary",
                "Interview",
                "start",
                time(String.format(Locale.ROOT, "2026-12-01T%02d:00:00Z", hour)),
                "end",
                time(String.format(Locale.ROOT, "2026-12-01T%02d:00:00Z", hour + 1)),
                "attendees",
                List.of(object("email", CANDIDATE, "displayName", "Ada"), object("email", OUTSIDER)));
    }

    static Map<String, @Nullable Object> time(String dateTime) {
        return object("dateTime", dateTime);
    }

    static String error(JsonNode answer) {
        return answer.at("/error/code").asInt() + " "
                + answer.at("/error/errors/0/reason").asString();
    }

    @Override
    public void close() {
        twin.close();
    }
}
