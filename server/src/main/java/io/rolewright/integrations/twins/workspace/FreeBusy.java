package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.GoogleError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells when people have no time; of calendars that cannot be seen it says so beside the others. */
final class FreeBusy {
    private static final int MOST = 50;

    private final Domain domain;
    private final Events events;

    private record Span(Instant from, Instant until) {}

    FreeBusy(Domain domain, Events events) {
        this.domain = domain;
        this.events = events;
    }

    /** @param user whose calendar is the {@code primary} one */
    Map<String, @Nullable Object> answer(JsonNode told, String user) {
        var from = EventTime.moment(told.path("timeMin").asString(""));
        var until = EventTime.moment(told.path("timeMax").asString(""));
        if (!from.isBefore(until)) {
            throw GoogleError.invalid("timeRangeEmpty", "The specified time range is empty.")
                    .thrown();
        }
        var most = Math.min(told.path("calendarExpansionMax").asInt(MOST), MOST);
        var isTooMany = told.path("items").size() > most;
        var calendars = new LinkedHashMap<String, Object>();
        for (var item : told.path("items")) {
            var id = item.path("id").asString("");
            calendars.put(
                    id, isTooMany ? error("tooManyCalendarsRequested") : calendar(id, user, new Span(from, until)));
        }
        return object(
                "kind", "calendar#freeBusy",
                "timeMin", from.toString(),
                "timeMax", until.toString(),
                "groups", object(),
                "calendars", calendars);
    }

    private Object calendar(String id, String user, Span within) {
        var calendar = id.equals("primary") ? user : Domain.key(id);
        if (!domain.has(calendar)) {
            return error("notFound");
        }
        return object(
                "busy",
                busy(calendar, within).stream()
                        .map(span -> object("start", span.from.toString(), "end", span.until.toString()))
                        .toList());
    }

    /** Spans that touch become one. */
    private List<Span> busy(String calendar, Span within) {
        var busy = new ArrayList<Span>();
        events.knownTo(calendar).stream()
                .filter(event -> event.blocks(calendar))
                .map(event -> within(event.draft(), within))
                .filter(span -> span.from.isBefore(span.until))
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> {
                    if (!busy.isEmpty() && !span.from.isAfter(busy.getLast().until)) {
                        busy.add(joined(busy.removeLast(), span));
                    } else {
                        busy.add(span);
                    }
                });
        return busy;
    }

    private static Span within(EventDraft event, Span span) {
        var from = event.start().at();
        var until = event.end().at();
        return new Span(from.isBefore(span.from) ? span.from : from, until.isAfter(span.until) ? span.until : until);
    }

    private static Span joined(Span one, Span next) {
        return new Span(one.from, next.until.isAfter(one.until) ? next.until : one.until);
    }

    private static Object error(String reason) {
        return object("errors", List.of(object("domain", "global", "reason", reason)), "busy", List.of());
    }
}
