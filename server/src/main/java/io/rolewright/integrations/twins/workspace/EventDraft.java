package io.rolewright.integrations.twins.workspace;

import io.rolewright.integrations.twins.google.GoogleError;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What clients tell of an event.
 *
 * @param fields what the twin keeps as it was told and never looks at, such as the summary
 * @param status {@code confirmed}, {@code tentative} or {@code cancelled}
 */
record EventDraft(
        ObjectNode fields, EventTime start, EventTime end, List<Attendee> attendees, String status, boolean isBusy) {
    private static final Set<String> OWN = Set.of(
            "kind",
            "etag",
            "id",
            "status",
            "htmlLink",
            "created",
            "updated",
            "creator",
            "organizer",
            "start",
            "end",
            "iCalUID",
            "sequence",
            "attendees",
            "hangoutLink",
            "conferenceData",
            "eventType");
    private static final Set<String> STATES = Set.of("confirmed", "tentative", "cancelled");

    /** @throws GoogleError.Refused when it is no event, or one that repeats */
    EventDraft {
        if (fields.path("recurrence").size() > 0) {
            throw GoogleError.invalid("invalid", "this twin of Google Calendar keeps no events that repeat")
                    .thrown();
        }
        if (start.isDay() != end.isDay()) {
            throw GoogleError.invalid("invalid", "Start and end times must either both be date or both be dateTime.")
                    .thrown();
        }
        if (end.at().isBefore(start.at()) || (start.isDay() && end.at().equals(start.at()))) {
            throw GoogleError.invalid("timeRangeEmpty", "The specified time range is empty.")
                    .thrown();
        }
        if (!STATES.contains(status)) {
            throw GoogleError.invalid("invalid", "Invalid value for: status").thrown();
        }
    }

    /** An event that is told whole; of attendees who were there before, responses that are not told stay. */
    static EventDraft whole(JsonNode told, List<Attendee> before, String organizer) {
        var fields = merged(JsonNodeFactory.instance.objectNode(), told);
        return new EventDraft(
                fields,
                EventTime.of(told.path("start"), "start"),
                EventTime.of(told.path("end"), "end"),
                Attendee.all(told.path("attendees"), before, organizer),
                told.path("status").asString("confirmed"),
                isBusy(fields));
    }

    /** This one with changes: what is not told stays, lists are replaced whole, and null takes away. */
    EventDraft patched(JsonNode told, String organizer) {
        var changed = merged(fields.deepCopy(), told);
        return new EventDraft(
                changed,
                told.has("start") ? EventTime.of(told.path("start"), "start") : start,
                told.has("end") ? EventTime.of(told.path("end"), "end") : end,
                told.has("attendees") ? Attendee.all(told.path("attendees"), attendees, organizer) : attendees,
                told.path("status").asString(status),
                isBusy(changed));
    }

    EventDraft with(List<Attendee> others) {
        return new EventDraft(fields, start, end, others, status, isBusy);
    }

    EventDraft withStatus(String other) {
        return new EventDraft(fields, start, end, attendees, other, isBusy);
    }

    /** At another time, in the zones that it has. */
    EventDraft at(Instant from, Instant until) {
        return new EventDraft(fields, start.moved(from), end.moved(until), attendees, status, isBusy);
    }

    boolean isCancelled() {
        return status.equals("cancelled");
    }

    boolean isAtTimeOf(EventDraft other) {
        return start.at().equals(other.start.at()) && end.at().equals(other.end.at());
    }

    private static boolean isBusy(JsonNode fields) {
        return !fields.path("transparency").asString("").equals("transparent");
    }

    private static ObjectNode merged(ObjectNode into, JsonNode told) {
        told.properties().forEach(member -> {
            var value = member.getValue();
            if (OWN.contains(member.getKey())) {
                return;
            }
            if (value.isNull()) {
                into.remove(member.getKey());
            } else if (value.isObject() && into.get(member.getKey()) instanceof ObjectNode known) {
                merged(known, value);
            } else {
                into.set(member.getKey(), value);
            }
        });
        return into;
    }
}
