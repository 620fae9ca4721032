package io.rolewright.hiring.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day as people are shown it.
 *
 * @param iso for programs
 * @param text for people
 */
record PageDay(String iso, String text) {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static PageDay of(Instant instant, ZoneId zone) {
        var date = instant.atZone(zone).toLocalDate();
        return new PageDay(date.toString(), date.format(LONG));
    }
}
