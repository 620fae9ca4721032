package io.rolewright.notifications.internal;

import io.rolewright.notifications.QuietHours;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Knows when quiet hours are over, also in nights in which the clocks are changed. */
final class Quiet {
    private Quiet() {}

    /** The first moment, from this one on, at which the clocks show a time that is not quiet. */
    static Instant end(QuietHours hours, ZoneId zone, Instant at) {
        var now = at.atZone(zone);
        if (!holds(hours, now.toLocalTime())) {
            return at;
        }
        var end = next(hours.until(), now).toInstant();
        var change = zone.getRules().nextTransition(at);
        // Where clocks are changed meanwhile they may jump out of the quiet hours, or over their end.
        var next = change != null && change.getInstant().isBefore(end) ? change.getInstant() : end;
        return end(hours, zone, next);
    }

    private static boolean holds(QuietHours hours, LocalTime time) {
        var hasBegun = !time.isBefore(hours.from());
        var isOver = !time.isBefore(hours.until());
        return hours.from().isBefore(hours.until()) ? hasBegun && !isOver : hasBegun || !isOver;
    }

    /** When clocks show a time next, also if they have shown it today and were set back since. */
    private static ZonedDateTime next(LocalTime time, ZonedDateTime now) {
        var today = now.toLocalDate().atTime(time).atZone(now.getZone());
        if (today.isAfter(now)) {
            return today;
        }
        var again = today.withLaterOffsetAtOverlap();
        return again.isAfter(now)
                ? again
                : now.toLocalDate().plusDays(1).atTime(time).atZone(now.getZone());
    }
}
