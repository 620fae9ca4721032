package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.WorkingHours;
import io.rolewright.shared.ContractException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** When people work, day by day, where clocks are put forward and back. */
final class WorkingDays {
    private final WorkingHours hours;
    private final ZoneId zone;

    /** @throws ContractException {@code communications.hours-backward} (422) when they end before they begin */
    WorkingDays(WorkingHours hours, ZoneId zone) {
        if (!hours.until().equals(LocalTime.MIDNIGHT) && !hours.from().isBefore(hours.until())) {
            throw ContractException.invalid("communications.hours-backward");
        }
        this.hours = hours;
        this.zone = zone;
    }

    /** The hours within a time, the first first; those of days that meet at midnight are one. */
    List<Span> within(Span time) {
        var all = new ArrayList<Span>();
        var last = LocalDate.ofInstant(time.until(), zone);
        for (var day = LocalDate.ofInstant(time.from(), zone); !day.isAfter(last); day = day.plusDays(1)) {
            if (hours.days().contains(day.getDayOfWeek())) {
                add(all, later(time.from(), begin(day)), earlier(time.until(), end(day)));
            }
        }
        return all;
    }

    private static void add(List<Span> all, Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return;
        }
        var meets = !all.isEmpty() && all.getLast().until().equals(from);
        all.add(new Span(meets ? all.removeLast().from() : from, until));
    }

    /** Of two moments the later: nobody works before clocks show the time for good. */
    private Instant begin(LocalDate day) {
        var shown = day.atTime(hours.from());
        return isSkipped(shown)
                ? change(shown)
                : shown.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    private Instant end(LocalDate day) {
        var shown =
                hours.until().equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(hours.until());
        return isSkipped(shown) ? change(shown) : shown.atZone(zone).toInstant();
    }

    private boolean isSkipped(LocalDateTime shown) {
        return zone.getRules().getValidOffsets(shown).isEmpty();
    }

    private Instant change(LocalDateTime shown) {
        return zone.getRules().getTransition(shown).getInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
