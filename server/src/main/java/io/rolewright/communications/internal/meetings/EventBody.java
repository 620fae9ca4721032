package io.rolewright.communications.internal.meetings;

import io.rolewright.shared.MeetingId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes events for Google. What we write is written into the event itself, beside its time: so whoever reads it can tell
 * whether somebody else has moved it since, even if the answer to the writing was lost.
 */
@Component
class EventBody {
    /** Names of what we keep in an event. */
    static final String WRITE = "write";

    static final String FROM = "from";
    static final String UNTIL = "until";

    private final JsonMapper json;

    EventBody(JsonMapper json) {
        this.json = json;
    }

    /** A new event. Those who are invited do not see each other: who is put forward to whom is the agency's business. */
    String first(Stored meeting, Words words, List<Invited> guests, int write) {
        var event = timed(meeting, write);
        event.put("id", EventId.of(meeting.id()));
        event.put("summary", words.subject());
        if (words.text() != null) {
            event.put("description", words.text());
        }
        if (words.place() != null) {
            event.put("location", words.place());
        }
        event.put("guestsCanSeeOtherGuests", false);
        var attendees = event.putArray("attendees");
        guests.forEach(guest -> addGuest(attendees.addObject(), guest));
        if (meeting.isVideo()) {
            putConference(event, meeting.id(), write);
        }
        return event.toString();
    }

    private static void addGuest(ObjectNode attendee, Invited guest) {
        attendee.put("email", guest.address());
        if (guest.name() != null) {
            attendee.put("displayName", guest.name());
        }
    }

    /** Another time, of which nobody has said yet that they come. */
    String moved(Stored meeting, CalendarEvent before, int write) {
        var event = timed(meeting, write);
        if (!before.guests().isEmpty()) {
            var attendees = event.putArray("attendees");
            before.guests().forEach(guest -> attendees.add(asked(guest)));
        }
        return event.toString();
    }

    private static JsonNode asked(JsonNode guest) {
        return guest.path("organizer").asBoolean(false) || !guest.isObject()
                ? guest
                : ((ObjectNode) guest.deepCopy()).put("responseStatus", "needsAction");
    }

    /** A video talk in place of one that could not be made. */
    String conference(MeetingId meeting, int write) {
        var event = json.createObjectNode();
        putConference(event, meeting, write);
        return event.toString();
    }

    private ObjectNode timed(Stored meeting, int write) {
        var span = meeting.slot().span();
        var zone = meeting.slot().time().zone();
        var event = json.createObjectNode();
        event.set("start", json.valueToTree(Map.of("dateTime", span.from().toString(), "timeZone", zone)));
        event.set("end", json.valueToTree(Map.of("dateTime", span.until().toString(), "timeZone", zone)));
        event.putObject("extendedProperties")
                .putObject("private")
                .put(WRITE, String.valueOf(write))
                .put(FROM, span.from().toString())
                .put(UNTIL, span.until().toString());
        return event;
    }

    private static void putConference(ObjectNode event, MeetingId meeting, int write) {
        var request = event.putObject("conferenceData").putObject("createRequest");
        request.put("requestId", meeting.text() + "-" + write);
        request.putObject("conferenceSolutionKey").put("type", "hangoutsMeet");
    }
}
