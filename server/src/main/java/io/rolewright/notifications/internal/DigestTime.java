package io.rolewright.notifications.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Knows when digests come: once on each day, also when the clocks skip the hour, or show it twice. */
final class DigestTime {
    private DigestTime() {}

    /** The first time after a moment. */
    static Instant next(int hour, ZoneId zone, Instant after) {
        var day = LocalDate.ofInstant(after, zone);
        var today = on(day, hour, zone);
        return today.isAfter(after) ? today : on(day.plusDays(1), hour, zone);
    }

    private static Instant on(LocalDate day, int hour, ZoneId zone) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
