package io.rolewright.communications.internal.consent;

import io.rolewright.communications.Basis;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule about reaching people.
 *
 * @param id names it in verdicts
 * @param source the law and its section
 * @param channels which it is about
 * @param purposes which it is about
 * @param consent what it takes at least
 * @param hours by day, like {@code 09:00-20:00}; absent when any time will do
 */
record Rule(
        String id,
        String source,
        Set<Channel> channels,
        Set<Purpose> purposes,
        Basis consent,
        @Nullable Map<DayOfWeek, String> hours) {
    Rule {
        channels = Set.copyOf(channels);
        purposes = Set.copyOf(purposes);
        hours = hours == null ? null : Map.copyOf(hours);
    }

    boolean isAbout(Question question) {
        return channels.contains(question.channel()) && purposes.contains(question.purpose());
    }

    /** The hours, read; absent when any time will do. */
    @Nullable
    Hours times() {
        return hours == null
                ? null
                : new Hours(hours.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, day -> Hours.Span.parse(day.getValue()))));
    }
}
