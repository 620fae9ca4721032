package io.rolewright.communications.internal.consent;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * When people may be reached, by the clock where they live. A day that is not named has no such time.
 *
 * @param byDay at least one day
 */
record Hours(Map<DayOfWeek, Span> byDay) {
    private static final int WEEK = 7;

    Hours {
        byDay = Map.copyOf(byDay);
        if (byDay.isEmpty()) {
            throw new IllegalArgumentException("hours without a day");
        }
    }

    /**
     * From a time of the day until before another one.
     *
     * @param until later on the same day
     */
    record Span(LocalTime from, LocalTime until) {
        Span {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("hours from " + from + " until " + until);
            }
        }

        /** Reads {@code 09:00-20:00}. */
        static Span parse(String text) {
            var dash = text.indexOf('-');
            return new Span(LocalTime.parse(text.substring(0, dash)), LocalTime.parse(text.substring(dash + 1)));
        }
    }

    /**
     * The first moment from a time on that lies within the hours: the time itself, or the next beginning. One that clocks skip
     * begins when they have; of one that they show twice the first counts.
     */
    Instant next(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        for (var ahead = 0; ahead <= WEEK; ahead++) {
            var day = local.toLocalDate().plusDays(ahead);
            var span = byDay.get(day.getDayOfWeek());
            if (span == null || ahead == 0 && !local.toLocalTime().isBefore(span.until())) {
                continue;
            }
            var begins = day.atTime(span.from()).atZone(zone).toInstant();
            return begins.isAfter(at) && (ahead > 0 || local.toLocalTime().isBefore(span.from())) ? begins : at;
        }
        throw new IllegalStateException("no day of a week has hours");
    }
}
