package io.rolewright.notifications.internal;

import io.rolewright.events.notifications.Topic;
import io.rolewright.notifications.Digest;
import io.rolewright.notifications.Preference;
import io.rolewright.notifications.QuietHours;
import io.rolewright.notifications.Way;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be told things, as it is stored.
 *
 * @param preferences of the topics that they have named
 * @param zone the IANA time zone by whose clocks they live
 */
record Wishes(
        List<Preference> preferences,
        Digest digest,
        @Nullable QuietHours quiet,
        String zone) {
    /** What nobody may miss comes on these at least; it is also what comes where nothing else is wished. */
    private static final Set<Way> USUAL = Set.of(Way.IN_APP, Way.EMAIL);

    private static final int MORNING = 8;

    Wishes {
        preferences = List.copyOf(preferences);
    }

    /** Of somebody who has not said anything. */
    static Wishes usual(String zone) {
        return new Wishes(List.of(), new Digest(Digest.Rhythm.NONE, MORNING), null, zone);
    }

    /** The ways on which they are told about a topic. */
    Set<Way> ways(Topic topic) {
        var ways = EnumSet.noneOf(Way.class);
        ways.addAll(preferences.stream()
                .filter(one -> one.topic() == topic)
                .map(Preference::ways)
                .findFirst()
                .orElse(USUAL));
        if (topic.isCritical()) {
            ways.addAll(USUAL);
        }
        return ways;
    }

    /** The preferences of all topics. */
    List<Preference> complete() {
        return Arrays.stream(Topic.values())
                .map(topic -> new Preference(topic, ways(topic)))
                .toList();
    }

    /** Whether e-mails about a topic are gathered. */
    boolean gathers(Topic topic) {
        return digest.rhythm() == Digest.Rhythm.DAILY && !topic.isCritical();
    }

    /** The first moment from this one on at which they may be disturbed about a topic. */
    Instant undisturbed(Topic topic, Instant at) {
        return quiet == null || topic.isCritical() ? at : Quiet.end(quiet, clock(), at);
    }

    /** When the next digest comes after a moment. */
    Instant nextDigest(Instant after) {
        return DigestTime.next(digest.hour(), clock(), after);
    }

    private ZoneId clock() {
        return ZoneId.of(zone);
    }
}
