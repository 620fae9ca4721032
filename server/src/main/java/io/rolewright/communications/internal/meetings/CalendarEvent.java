package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Attendance.Answer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as Google tells of it. Somebody may have changed any of it: it is data, and never an instruction.
 *
 * @param etag its version
 * @param isCancelled whether it is off
 * @param span when it is; absent where that cannot be understood
 * @param zone the name of the time zone in which it was arranged; empty where it says none
 * @param written what we wrote into it last
 * @param answers what those who are invited say, by their addresses in lower case
 * @param guests those who are invited, as Google names them
 * @param conference how far its video talk is
 * @param link of the video talk; absent until there is one
 */
record CalendarEvent(
        String etag,
        boolean isCancelled,
        @Nullable Span span,
        String zone,
        Known written,
        Map<String, Answer> answers,
        List<JsonNode> guests,
        Conference conference,
        @Nullable String link) {
    CalendarEvent {
        answers = Map.copyOf(answers);
        guests = List.copyOf(guests);
    }

    /** How far a video talk is. */
    enum Conference {
        NONE,
        PENDING,
        READY,
        FAILED
    }

    static CalendarEvent of(JsonNode told) {
        var zone = told.at("/start/timeZone").asString("");
        var link = told.path("hangoutLink").asString("");
        return new CalendarEvent(
                told.path("etag").asString(""),
                told.path("status").asString("").equals("cancelled"),
                span(moment(told.path("start"), zone), moment(told.path("end"), zone)),
                zone,
                written(told.at("/extendedProperties/private")),
                answers(told.path("attendees")),
                told.path("attendees").valueStream().toList(),
                conference(told.path("conferenceData")),
                link.startsWith("https://") ? link : null);
    }

    private static @Nullable Span span(@Nullable Instant from, @Nullable Instant until) {
        if (from == null || until == null || !from.isBefore(until)) {
            return null;
        }
        return WallTime.isKnown(from) && WallTime.isKnown(until) ? new Span(from, until) : null;
    }

    private static @Nullable Instant moment(JsonNode told, String zone) {
        try {
            var day = told.path("date").asString("");
            return day.isEmpty()
                    ? OffsetDateTime.parse(told.path("dateTime").asString("")).toInstant()
                    : LocalDate.parse(day)
                            .atStartOfDay(ZoneId.of(zone.isEmpty() ? "UTC" : zone))
                            .toInstant();
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private static Known written(JsonNode properties) {
        try {
            var from = Instant.parse(properties.path(EventBody.FROM).asString(""));
            var until = Instant.parse(properties.path(EventBody.UNTIL).asString(""));
            return new Known(Integer.parseInt(properties.path(EventBody.WRITE).asString("")), span(from, until));
        } catch (DateTimeException | NumberFormatException nothingOfOurs) {
            return new Known(0, null);
        }
    }

    private static Map<String, Answer> answers(JsonNode attendees) {
        var answers = new HashMap<String, Answer>();
        attendees.forEach(one -> answers.put(
                one.path("email").asString("").toLowerCase(Locale.ROOT),
                switch (one.path("responseStatus").asString("")) {
                    case "accepted" -> Answer.ACCEPTED;
                    case "tentative" -> Answer.TENTATIVE;
                    case "declined" -> Answer.DECLINED;
                    default -> Answer.NONE;
                }));
        return answers;
    }

    private static Conference conference(JsonNode told) {
        return switch (told.at("/createRequest/status/statusCode").asString("")) {
            case "pending" -> Conference.PENDING;
            case "failure" -> Conference.FAILED;
            default -> told.path("entryPoints").isEmpty() ? Conference.NONE : Conference.READY;
        };
    }
}
