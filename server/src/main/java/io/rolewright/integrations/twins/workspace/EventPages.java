package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.GoogleError;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lists events page by page, and what changed since a list. The token for that comes with the last page, and is good for 30
 * days; how long Google's are is not known.
 */
final class EventPages {
    private static final int USUAL = 250;
    private static final int MOST = 2500;
    private static final Duration TOKENS = Duration.ofDays(30);
    private static final List<String> NOT_WITH_TOKEN = List.of(
            "iCalUID",
            "orderBy",
            "privateExtendedProperty",
            "q",
            "sharedExtendedProperty",
            "timeMin",
            "timeMax",
            "updatedMin");

    private final Clock clock;
    private final Events events;

    /**
     * What a page token says.
     *
     * @param order the place of the last event that was shown, by what the list is ordered by
     * @param number of that event, where several have one place
     * @param version what there was when the first page was shown
     */
    private record Cursor(long order, long number, long version) {
        static Cursor of(String token, long version) {
            if (token.isEmpty()) {
                return new Cursor(Long.MIN_VALUE, Long.MIN_VALUE, version);
            }
            var parts = numbers(token, "page", 3);
            if (parts.isEmpty()) {
                throw GoogleError.invalid("invalid", "Invalid page token value.")
                        .thrown();
            }
            return new Cursor(parts.get(0), parts.get(1), parts.get(2));
        }

        boolean isBefore(long otherOrder, long otherNumber) {
            return order < otherOrder || (order == otherOrder && number < otherNumber);
        }
    }

    EventPages(Clock clock, Events events) {
        this.clock = clock;
        this.events = events;
    }

    Map<String, @Nullable Object> list(TwinRequest request, String calendar) {
        var order = order(request);
        var cursor = Cursor.of(request.parameter("pageToken").orElse(""), events.version());
        var rest = events.knownTo(calendar).stream()
                .filter(wanted(request, calendar))
                .sorted(Comparator.comparingLong(order).thenComparingLong(Event::number))
                .filter(event -> cursor.isBefore(order.applyAsLong(event), event.number()))
                .toList();
        var size = Math.clamp(request.number("maxResults", USUAL), 1, MOST);
        var here = rest.subList(0, Math.min(size, rest.size()));
        var now = clock.instant();
        var page = object(
                "kind",
                "calendar#events",
                "etag",
                "\"p" + events.version() + "\"",
                "summary",
                calendar,
                "updated",
                now.toString(),
                "timeZone",
                "UTC",
                "accessRole",
                "owner",
                "items",
                here.stream().map(event -> EventView.of(event, calendar, now)).toList());
        if (here.size() < rest.size()) {
            var last = here.getLast();
            page.put("nextPageToken", token("page", order.applyAsLong(last), last.number(), cursor.version()));
        } else {
            page.put("nextSyncToken", token("sync", cursor.version(), now.getEpochSecond()));
        }
        return page;
    }

    private Predicate<Event> wanted(TwinRequest request, String calendar) {
        var syncToken = request.parameter("syncToken").orElse("");
        if (!syncToken.isEmpty()) {
            var since = since(request, syncToken);
            return event -> event.version() > since;
        }
        var from = moment(request, "timeMin", Instant.MIN);
        var until = moment(request, "timeMax", Instant.MAX);
        var uid = request.parameter("iCalUID").orElse("");
        var properties = request.parameters("privateExtendedProperty");
        var showsDeleted = isTrue(request, "showDeleted");
        return event -> (showsDeleted || !event.isCancelledFor(calendar))
                && event.draft().end().at().isAfter(from)
                && event.draft().start().at().isBefore(until)
                && (uid.isEmpty() || uid.equals(event.id() + "@google.com"))
                && properties.stream().allMatch(property -> hasProperty(event, property));
    }

    /** The version that a token was given for. */
    private long since(TwinRequest request, String syncToken) {
        var isNarrowed =
                NOT_WITH_TOKEN.stream().anyMatch(name -> request.parameter(name).isPresent());
        if (isNarrowed
                || request.parameter("showDeleted").filter("false"::equals).isPresent()) {
            throw GoogleError.invalid(
                            "badRequest",
                            "The sync token cannot be used together with parameters that narrow or order the list.")
                    .thrown();
        }
        var parts = numbers(syncToken, "sync", 2);
        if (parts.isEmpty()
                || !events.knowsSince(parts.get(0))
                || clock.instant().isAfter(Instant.ofEpochSecond(parts.get(1)).plus(TOKENS))) {
            throw GoogleError.gone("fullSyncRequired", "Sync token is no longer valid, a full sync is required.")
                    .thrown();
        }
        return parts.get(0);
    }

    private static ToLongFunction<Event> order(TwinRequest request) {
        return switch (request.parameter("orderBy").orElse("")) {
            case "" -> event -> 0;
            case "updated" -> Event::version;
            case "startTime" -> {
                if (!isTrue(request, "singleEvents")) {
                    throw GoogleError.invalid(
                                    "badRequest", "The requested ordering is not available for the particular query.")
                            .thrown();
                }
                yield event -> event.draft().start().at().getEpochSecond();
            }
            default ->
                throw GoogleError.invalid("invalid", "Invalid value for: orderBy")
                        .thrown();
        };
    }

    private static boolean hasProperty(Event event, String nameAndValue) {
        var equals = nameAndValue.indexOf('=');
        return equals > 0
                && event.draft()
                        .fields()
                        .at("/extendedProperties/private")
                        .path(nameAndValue.substring(0, equals))
                        .asString("")
                        .equals(nameAndValue.substring(equals + 1));
    }

    private static Instant moment(TwinRequest request, String name, Instant otherwise) {
        return request.parameter(name).map(EventTime::moment).orElse(otherwise);
    }

    private static boolean isTrue(TwinRequest request, String name) {
        return request.parameter(name).filter("true"::equals).isPresent();
    }

    private static String token(String kind, long... numbers) {
        var token = new StringBuilder("twin-").append(kind);
        for (var number : numbers) {
            token.append('_').append(number);
        }
        return token.toString();
    }

    /** The numbers of a token; none where it is no such token. */
    private static List<Long> numbers(String token, String kind, int count) {
        var parts = token.split("_", -1);
        if (parts.length != count + 1 || !parts[0].equals("twin-" + kind)) {
            return List.of();
        }
        try {
            return List.of(parts).subList(1, parts.length).stream()
                    .map(Long::valueOf)
                    .toList();
        } catch (NumberFormatException noNumber) {
            return List.of();
        }
    }
}
