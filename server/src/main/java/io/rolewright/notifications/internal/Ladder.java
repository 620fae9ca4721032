package io.rolewright.notifications.internal;

import io.rolewright.notifications.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * From the quiet ways to the loud ones: what is not read in the platform comes by e-mail after a while, and what is not read
 * then by text message after another. What is critical comes by e-mail at once.
 *
 * @param mailAfter how long something may be unread before it comes by e-mail
 * @param textAfter how long after that it comes by text message
 */
record Ladder(Duration mailAfter, Duration textAfter) {
    /**
     * When something goes out on each way if it is not read before. The first of the ways is taken at once.
     *
     * @param at since when there is something to tell
     */
    Map<Way, Instant> times(Set<Way> ways, boolean critical, Instant at) {
        var times = new EnumMap<Way, Instant>(Way.class);
        var next = at;
        for (var way : Way.values()) {
            if (ways.contains(way)) {
                times.put(way, next);
                next = next.plus(after(way, critical));
            }
        }
        return times;
    }

    /** How long to wait for it to be read after a way was taken. */
    private Duration after(Way way, boolean critical) {
        return switch (way) {
            case IN_APP -> critical ? Duration.ZERO : mailAfter;
            case EMAIL, TEXT -> textAfter;
        };
    }
}
