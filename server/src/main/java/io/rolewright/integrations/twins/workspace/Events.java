package io.rolewright.integrations.twins.workspace;

import io.rolewright.integrations.twins.google.GoogleError;
import io.rolewright.integrations.twins.workspace.Conferences.Conference;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All events of a domain, each once, whatever calendars show it. */
final class Events {
    private final Clock clock;
    private final Consumer<String> listener;
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Set<String> awaitingConference = new LinkedHashSet<>();
    private long version;
    private long forgotten;

    /** @param listener told of the calendars in which something changed */
    Events(Clock clock, Consumer<String> listener) {
        this.clock = clock;
        this.listener = listener;
    }

    /** The version of the latest change. */
    synchronized long version() {
        return version;
    }

    /** Forgets which changes there were, as Google may do at any time. */
    synchronized void forget() {
        forgotten = ++version;
    }

    /** Whether what changed after a version is still known. */
    synchronized boolean knowsSince(long since) {
        return since >= forgotten && since <= version;
    }

    /** Events that a calendar has or had, in the order in which they were made. */
    synchronized List<Event> knownTo(String calendar) {
        return events.values().stream()
                .filter(event -> event.isKnownTo(calendar))
                .toList();
    }

    synchronized Optional<Event> find(String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** @throws GoogleError.Refused when there is one of this id, cancelled or not */
    synchronized Event add(String id, String organizer, EventDraft draft, @Nullable Conference conference) {
        if (events.containsKey(id)) {
            throw GoogleError.conflict("The requested identifier already exists.")
                    .thrown();
        }
        return keep(Event.first(id, ++version, organizer, draft, conference, clock.instant()));
    }

    /**
     * Changes an event.
     *
     * @param change told the event as it is now, for others may have changed it meanwhile
     * @return the event before and after
     */
    synchronized List<Event> change(String id, UnaryOperator<Event> change) {
        var before = events.get(id);
        if (before == null) {
            throw notFound();
        }
        return List.of(before, keep(change.apply(before)));
    }

    /** The version that a change makes, to be asked for within it. */
    synchronized long next() {
        return ++version;
    }

    /** Tells of conferences that are ready, or have failed. */
    synchronized void settle() {
        var now = clock.instant();
        for (var id : new ArrayList<>(awaitingConference)) {
            var event = events.get(id);
            var conference = event == null ? null : event.conference();
            if (event == null || conference == null) {
                awaitingConference.remove(id);
            } else if (!now.isBefore(conference.ready())) {
                keep(event.changed(event.draft(), conference, now, next()));
            }
        }
    }

    static GoogleError.Refused notFound() {
        return GoogleError.notFound("Not Found").thrown();
    }

    private Event keep(Event event) {
        events.put(event.id(), event);
        var conference = event.conference();
        if (conference != null && clock.instant().isBefore(conference.ready())) {
            awaitingConference.add(event.id());
        } else {
            awaitingConference.remove(event.id());
        }
        event.seenBy().forEach(listener);
        return event;
    }
}
