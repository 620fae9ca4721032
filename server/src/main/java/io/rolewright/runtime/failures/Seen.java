package io.rolewright.runtime.failures;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Failures of one fingerprint that were seen in a while.
 *
 * @param fingerprint what they have in common
 * @param last the last of them, as a sample
 * @param firstAt when the first was seen
 * @param lastAt when the last was seen
 * @param count how many
 * @param actors for whom; some of them where there are very many
 */
public record Seen(String fingerprint, Failure last, Instant firstAt, Instant lastAt, long count, Set<String> actors) {
    private static final int MOST_ACTORS = 100;

    public Seen {
        actors = Set.copyOf(actors);
    }

    static Seen first(Failure failure, Instant at) {
        return new Seen(failure.fingerprint(), failure, at, at, 1, actors(Set.of(), failure.actor()));
    }

    Seen and(Failure failure, Instant at) {
        return new Seen(fingerprint, failure, firstAt, at, count + 1, actors(actors, failure.actor()));
    }

    /** These and those that were seen after them. */
    Seen and(Seen later) {
        var both = new TreeSet<>(actors);
        later.actors.stream().limit(Math.max(0, MOST_ACTORS - both.size())).forEach(both::add);
        return new Seen(fingerprint, later.last, firstAt, later.lastAt, count + later.count, both);
    }

    private static Set<String> actors(Set<String> known, @Nullable String actor) {
        if (actor == null || known.contains(actor) || known.size() >= MOST_ACTORS) {
            return known;
        }
        var more = new TreeSet<>(known);
        more.add(actor);
        return more;
    }
}
