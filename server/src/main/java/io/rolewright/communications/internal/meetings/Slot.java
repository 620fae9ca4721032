package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.MeetingTime;
import io.rolewright.shared.ContractException;
import java.time.Duration;
import java.time.Instant;

/**
 * A time as it was arranged, and the moments that it means.
 *
 * @param span from when until when
 */
record Slot(MeetingTime time, Span span) {
    /**
     * Takes a time that is still to come.
     *
     * @throws ContractException {@code communications.zone-unknown}, {@code communications.time-missing}, {@code
     *     communications.time-past}, {@code communications.time-distant} (422)
     */
    static Slot ahead(MeetingTime time, Instant now) {
        var from = WallTime.moment(time.start(), WallTime.zone(time.zone()));
        if (!from.isAfter(now)) {
            throw ContractException.invalid("communications.time-past");
        }
        if (!WallTime.isKnown(from)) {
            throw ContractException.invalid("communications.time-distant");
        }
        return new Slot(time, Span.of(from, Duration.ofMinutes(time.minutes())));
    }

    /** The time to which somebody has moved a meeting in their calendar; in the zone of before where theirs is none. */
    static Slot outside(Span span, String zone, Slot before) {
        var shown = WallTime.isZone(zone) ? zone : before.time().zone();
        var minutes = Duration.between(span.from(), span.until()).toMinutes();
        var start = WallTime.shown(span.from(), WallTime.zone(shown));
        return new Slot(new MeetingTime(start, shown, Math.clamp(minutes, 1, Integer.MAX_VALUE)), span);
    }
}
