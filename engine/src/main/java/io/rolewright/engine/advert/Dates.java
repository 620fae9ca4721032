package io.rolewright.engine.advert;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the day of an ISO 8601 date or date-time, in the zone that it is written in. */
final class Dates {
    private static final int ISO_DAY = "2026-11-01".length();

    private Dates() {}

    static Optional<LocalDate> day(JsonNode stated) {
        return Json.name(stated, "@value")
                .filter(text -> text.length() >= ISO_DAY)
                .flatMap(Dates::parse);
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, ISO_DAY)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
