package io.rolewright.integrations.twins.workspace;

import io.rolewright.integrations.twins.google.GoogleError;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.workspace.Conferences.Conference;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the owners of calendars do to events: the organizer everything, others no more than respond and leave. */
final class EventEdits {
    private static final Pattern ID = Pattern.compile("[a-v0-9]{5,1024}");

    private final Clock clock;
    private final Events events;
    private final Conferences conferences;
    private final Notices notices;
    private final AtomicLong made = new AtomicLong();

    EventEdits(Clock clock, Events events, Conferences conferences, Notices notices) {
        this.clock = clock;
        this.events = events;
        this.conferences = conferences;
        this.notices = notices;
    }

    Event insert(TwinRequest request, String calendar) {
        var told = request.json();
        var id = told.path("id").asString("");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            throw GoogleError.invalid("invalid", "Invalid resource id value.").thrown();
        }
        var draft = EventDraft.whole(told, List.of(), calendar);
        var event = events.add(id.isEmpty() ? newId() : id, calendar, draft, conference(request, null));
        notices.send(request, null, event);
        return event;
    }

    Event patch(TwinRequest request, String calendar, String id) {
        return changed(request, calendar, id, event -> {
            var draft = event.isOf(calendar)
                    ? event.draft().patched(request.json(), event.organizer())
                    : responded(event, calendar, request.json());
            return revised(event, draft, conference(request, event));
        });
    }

    /** @throws GoogleError.Refused when another organizes it */
    Event replace(TwinRequest request, String calendar, String id) {
        return changed(request, calendar, id, event -> {
            if (!event.isOf(calendar)) {
                throw notOrganizer();
            }
            var draft = EventDraft.whole(request.json(), event.draft().attendees(), event.organizer());
            return revised(event, draft, conference(request, event));
        });
    }

    /** Cancels an event for all; who does not organize it declines, and has it no longer. */
    void delete(TwinRequest request, String calendar, String id) {
        changed(request, calendar, id, event -> {
            if (event.isCancelledFor(calendar)) {
                throw GoogleError.gone("deleted", "Resource has been deleted").thrown();
            }
            if (event.isOf(calendar)) {
                return revised(event, event.draft().withStatus("cancelled"), event.conference());
            }
            var declined = revised(event, responded(event, calendar, Attendee.DECLINED, ""), event.conference());
            return declined.leftBy(calendar, clock.instant(), declined.version());
        });
    }

    /** Notes what somebody who is invited says by hand, without a client. */
    void respond(String id, String email, String response, String comment) {
        events.change(
                id,
                event -> revised(event, responded(event, Domain.key(email), response, comment), event.conference()));
    }

    /** Changes an event by hand, without a client. */
    void edit(String id, UnaryOperator<EventDraft> change) {
        events.change(id, event -> revised(event, change.apply(event.draft()), event.conference()));
    }

    private Event changed(TwinRequest request, String calendar, String id, UnaryOperator<Event> change) {
        var beforeAndAfter = events.change(id, event -> {
            if (!event.isKnownTo(calendar)) {
                throw Events.notFound();
            }
            request.field("If-Match")
                    .filter(tag -> !tag.equals("*") && !tag.equals(event.etag()))
                    .ifPresent(tag -> {
                        throw GoogleError.changedMeanwhile().thrown();
                    });
            return change.apply(event);
        });
        var after = beforeAndAfter.getLast();
        if (after.isOf(calendar)) {
            notices.send(request, beforeAndAfter.getFirst(), after);
        }
        return after;
    }

    private Event revised(Event event, EventDraft draft, @Nullable Conference conference) {
        return event.changed(draft, conference, clock.instant(), events.next());
    }

    /** The conference that a client wants, where it says that it knows of such. */
    private @Nullable Conference conference(TwinRequest request, @Nullable Event event) {
        var known = event == null ? null : event.conference();
        if (!request.parameter("conferenceDataVersion").orElse("0").equals("1")) {
            return known;
        }
        var told = request.json().path("conferenceData");
        if (told.isNull() || (told.isMissingNode() && request.method().equals("PUT"))) {
            return null;
        }
        var wanted = told.path("createRequest");
        if (wanted.isMissingNode()) {
            return known;
        }
        var type = wanted.at("/conferenceSolutionKey/type").asString("hangoutsMeet");
        var requestId = wanted.path("requestId").asString("");
        if (!type.equals("hangoutsMeet") || requestId.isEmpty()) {
            throw GoogleError.invalid("invalid", "Invalid conference type value.")
                    .thrown();
        }
        return conferences.of(requestId, request.has(Quirk.FAILS_LATER));
    }

    /** What somebody who is invited may tell: the own response, and nothing that others share. */
    private static EventDraft responded(Event event, String calendar, JsonNode told) {
        if (told.propertyStream().anyMatch(member -> !member.getKey().equals("attendees"))) {
            throw notOrganizer();
        }
        return told.path("attendees")
                .valueStream()
                .filter(one -> Domain.key(one.path("email").asString("")).equals(calendar))
                .findFirst()
                .map(own -> responded(
                        event,
                        calendar,
                        own.path("responseStatus").asString(""),
                        own.path("comment").asString("")))
                .orElse(event.draft());
    }

    private static EventDraft responded(Event event, String email, String response, String comment) {
        if (event.attendee(email).isEmpty()) {
            throw Events.notFound();
        }
        return event.draft()
                .with(event.draft().attendees().stream()
                        .map(attendee ->
                                attendee.email().equals(email) ? attendee.responding(response, comment) : attendee)
                        .toList());
    }

    private static GoogleError.Refused notOrganizer() {
        return GoogleError.denied(
                        "forbiddenForNonOrganizer",
                        "Shared properties can only be changed by the organizer of the event.")
                .thrown();
    }

    private String newId() {
        return "event" + Long.toString(made.incrementAndGet(), 32);
    }
}
