package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events as JSON, as the owner of a calendar sees them. */
final class EventView {
    private EventView() {}

    /** An event; of one that was cancelled, others than its organizer see no more than that. */
    static Map<String, @Nullable Object> of(Event event, String calendar, Instant now) {
        var draft = event.draft();
        var shown = object(
                "kind",
                "calendar#event",
                "etag",
                event.etag(),
                "id",
                event.id(),
                "status",
                event.isCancelledFor(calendar) ? "cancelled" : draft.status());
        if (event.isCancelledFor(calendar) && !event.isOf(calendar)) {
            return shown;
        }
        shown.put("htmlLink", "https://www.google.com/calendar/event?eid=" + event.id());
        shown.put("created", event.created().toString());
        shown.put("updated", event.updated().toString());
        draft.fields().properties().forEach(field -> shown.put(field.getKey(), field.getValue()));
        shown.put("creator", person(event.organizer(), calendar));
        shown.put("organizer", person(event.organizer(), calendar));
        shown.put("start", draft.start().shown());
        shown.put("end", draft.end().shown());
        shown.put("iCalUID", event.id() + "@google.com");
        shown.put("sequence", event.sequence());
        if (!draft.attendees().isEmpty()) {
            shown.put(
                    "attendees",
                    draft.attendees().stream()
                            .map(attendee -> attendee.shown(event.organizer(), calendar))
                            .toList());
        }
        addConference(shown, event, now);
        shown.put("eventType", "default");
        return shown;
    }

    private static void addConference(Map<String, @Nullable Object> shown, Event event, Instant now) {
        var conference = event.conference();
        if (conference != null) {
            if (conference.status(now).equals("success")) {
                shown.put("hangoutLink", conference.address());
            }
            shown.put("conferenceData", conference.shown(now));
        }
    }

    private static Map<String, @Nullable Object> person(String email, String calendar) {
        var person = object("email", email);
        if (email.equals(calendar)) {
            person.put("self", true);
        }
        return person;
    }
}
