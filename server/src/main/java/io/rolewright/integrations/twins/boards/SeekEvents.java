package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that SEEK told of, the oldest first. */
final class SeekEvents {
    static final List<String> TYPES = List.of(
            "CandidateApplicationCreated",
            "CandidateProfilePurchased",
            "HirerRelationshipChanged",
            "PositionProfilePosted",
            "PositionProfileClosed");

    private static final int MOST = 100;

    private final Clock clock;
    private final List<SeekEvent> events = new ArrayList<>();
    private final List<Consumer<SeekEvent>> listeners = new ArrayList<>();

    /** Something that happened; {@code subject} are the ids that belong to its type. */
    record SeekEvent(String id, String type, String hirerId, Map<String, String> subject, Instant created) {
        /** As a webhook carries it. */
        Map<String, @Nullable Object> delivered(boolean isSigned) {
            var delivered = object("id", id, "type", type, "createDateTime", created.toString());
            delivered.putAll(subject);
            if (isSigned) {
                delivered.put("hirerId", hirerId);
            }
            return delivered;
        }

        /** As a query answers it. */
        Map<String, @Nullable Object> shown() {
            var shown = object(
                    "__typename",
                    type + "Event",
                    "id",
                    SeekCatalogue.id(id),
                    "typeCode",
                    type,
                    "schemeId",
                    SeekCatalogue.SCHEME,
                    "createDateTime",
                    created.toString());
            shown.putAll(subject);
            return shown;
        }
    }

    SeekEvents(Clock clock) {
        this.clock = clock;
    }

    synchronized void listen(Consumer<SeekEvent> listener) {
        listeners.add(listener);
    }

    synchronized SeekEvent add(String type, String hirer, Map<String, String> subject) {
        var event = new SeekEvent(
                "seekAnz:event:events:5cKZ" + (1_000 + events.size()), type, hirer, subject, clock.instant());
        events.add(event);
        listeners.forEach(listener -> listener.accept(event));
        return event;
    }

    synchronized List<SeekEvent> all() {
        return List.copyOf(events);
    }

    synchronized Optional<SeekEvent> find(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** A page of events; a cursor is the place of an event in the stream. */
    synchronized Map<String, @Nullable Object> page(Input arguments, Predicate<SeekEvent> wanted) {
        SeekRules.require(!arguments.has("first") || !arguments.has("last"), "first and last exclude each other");
        var size = arguments.whole("first", arguments.whole("last", 10));
        SeekRules.require(size >= 0 && size <= MOST, "a page has at most 100 events");
        var filter = arguments.child("filter");
        var places = new ArrayList<Integer>();
        for (var place = 0; place < events.size(); place++) {
            if (isBetween(place, arguments) && passes(events.get(place), filter) && wanted.test(events.get(place))) {
                places.add(place);
            }
        }
        var skipped = arguments.has("last") ? Math.max(0, places.size() - size) : 0;
        var page = places.subList(skipped, Math.min(places.size(), skipped + size));
        return object(
                "edges", page.stream().map(this::edge).toList(),
                "pageInfo",
                        object(
                                "startCursor",
                                page.isEmpty() ? null : cursor(page.getFirst()),
                                "endCursor",
                                page.isEmpty() ? null : cursor(page.getLast()),
                                "hasPreviousPage",
                                arguments.has("last") && skipped > 0,
                                "hasNextPage",
                                !arguments.has("last") && places.size() > page.size()));
    }

    private Map<String, @Nullable Object> edge(int place) {
        var event = events.get(place);
        return object(
                "cursor", cursor(place),
                "node", event.shown(),
                "streamDateTime", event.created().toString());
    }

    private static boolean passes(SeekEvent event, Input filter) {
        var types = filter.texts("eventTypeCodes");
        return (types.isEmpty() || types.contains(event.type()))
                && filter.optional("afterDateTime")
                        .map(after -> event.created().isAfter(time(after)))
                        .orElse(true)
                && filter.optional("beforeDateTime")
                        .map(before -> event.created().isBefore(time(before)))
                        .orElse(true);
    }

    private static boolean isBetween(int place, Input arguments) {
        return arguments.optional("after").map(after -> place > place(after)).orElse(true)
                && arguments
                        .optional("before")
                        .map(before -> place < place(before))
                        .orElse(true);
    }

    static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String cursor(int place) {
        return "stream-" + place;
    }

    private static int place(String cursor) {
        try {
            return Integer.parseInt(cursor.substring(cursor.indexOf('-') + 1));
        } catch (NumberFormatException notOurs) {
            throw GraphqlError.badInput("the cursor is unknown");
        }
    }
}
