package io.rolewright.listings.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day as a page shows it.
 *
 * @param iso for programs
 * @param text for people
 */
record Day(String iso, String text) {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static Day of(Instant instant, ZoneId zone) {
        var date = instant.atZone(zone).toLocalDate();
        return new Day(date.toString(), date.format(LONG));
    }
}
