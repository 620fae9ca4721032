package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.GoogleError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * When an event begins or ends: a day, or a moment. A moment is told with an offset, or as a local time with a zone; Google's
 * reference asks for one of both. Where both are told, the offset decides which moment it is.
 *
 * <p>The reference does not say what becomes of a local time that a zone skips in spring. People who tried it were moved
 * forward by the hour that is skipped, and refused where the event then ended before it began; so it is here, and clients
 * should not lean on it. Of a local time that a zone has twice in autumn the earlier moment is meant.
 *
 * @param zone as told, empty where only an offset was
 */
record EventTime(Instant at, ZoneOffset offset, String zone, boolean isDay) {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    /**
     * Reads a member of an event.
     *
     * @param name {@code start} or {@code end}
     * @throws GoogleError.Refused when it is missing, or tells no time
     */
    static EventTime of(JsonNode told, String name) {
        if (!told.path("date").asString("").isEmpty()) {
            return day(told.path("date").asString(), name);
        }
        var text = told.path("dateTime").asString("");
        if (text.isEmpty()) {
            throw GoogleError.invalid("required", "Missing " + name + " time.").thrown();
        }
        var zone = told.path("timeZone").asString("");
        return hasOffset(text) ? moment(text, zone, name) : local(text, zone, name);
    }

    /**
     * A moment of a parameter or of a request for what is busy, which has to have an offset.
     *
     * @throws GoogleError.Refused when it is none
     */
    static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noTime) {
            throw GoogleError.invalid("badRequest", "Bad Request").thrown();
        }
    }

    /** Another moment, told as this one is. */
    EventTime moved(Instant other) {
        var there = zone.isEmpty() ? offset : ZoneId.of(zone).getRules().getOffset(other);
        return new EventTime(other, there, zone, isDay);
    }

    Map<String, @Nullable Object> shown() {
        if (isDay) {
            return object("date", at.atOffset(offset).toLocalDate().toString());
        }
        var shown = object("dateTime", SHOWN.format(at.atOffset(offset)));
        if (!zone.isEmpty()) {
            shown.put("timeZone", zone);
        }
        return shown;
    }

    private static EventTime day(String text, String name) {
        try {
            return new EventTime(
                    LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC, "", true);
        } catch (DateTimeException noDay) {
            throw invalid("Invalid " + name + " time.");
        }
    }

    private static EventTime moment(String text, String zone, String name) {
        try {
            var moment = OffsetDateTime.parse(text);
            var offset = zone.isEmpty()
                    ? moment.getOffset()
                    : zone(zone, name).getRules().getOffset(moment.toInstant());
            return new EventTime(moment.toInstant(), offset, zone, false);
        } catch (DateTimeException noTime) {
            throw invalid("Invalid value for: Invalid format: \"" + text + "\"");
        }
    }

    private static EventTime local(String text, String zone, String name) {
        if (zone.isEmpty()) {
            throw GoogleError.invalid("required", "Missing time zone definition for " + name + " time.")
                    .thrown();
        }
        try {
            var moment = LocalDateTime.parse(text).atZone(zone(zone, name));
            return new EventTime(moment.toInstant(), moment.getOffset(), zone, false);
        } catch (DateTimeException noTime) {
            throw invalid("Invalid value for: Invalid format: \"" + text + "\"");
        }
    }

    private static ZoneId zone(String id, String name) {
        // Offsets are zones to Java, and none to Google.
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw invalid("Invalid time zone definition for " + name + " time.");
        }
        return ZoneId.of(id);
    }

    private static boolean hasOffset(String text) {
        return text.matches(".*T.*(?:[Zz]|[+-]\\d\\d:\\d\\d)");
    }

    private static GoogleError.Refused invalid(String message) {
        return GoogleError.invalid("invalid", message).thrown();
    }
}
