package io.rolewright.communications.internal.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The times that are left when everybody's engagements are taken away. */
final class FreeSlots {
    private FreeSlots() {}

    /**
     * All times that are long enough, each as long as it can be, the first first.
     *
     * @param open times in which something may be, the first first, none of which meet
     * @param busy times of whosever engagements, in any order
     * @param least how long
     */
    static List<Span> of(List<Span> open, List<Span> busy, Duration least) {
        var engagements = busy.stream().sorted(Comparator.comparing(Span::from)).toList();
        var free = new ArrayList<Span>();
        for (var one : open) {
            addFree(free, one, engagements);
        }
        return free.stream().filter(slot -> slot.lasts(least)).toList();
    }

    private static void addFree(List<Span> free, Span open, List<Span> engagements) {
        var from = open.from();
        for (var engagement : engagements) {
            if (engagement.overlaps(open)) {
                add(free, from, engagement.from());
                from = engagement.until().isAfter(from) ? engagement.until() : from;
            }
        }
        add(free, from, open.until());
    }

    private static void add(List<Span> free, Instant from, Instant until) {
        if (from.isBefore(until)) {
            free.add(new Span(from, until));
        }
    }
}
