package io.rolewright.communications.internal.mailboxes;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who listens to a mailbox, over one connection after the other: none is held for long, since servers end those on
 * which nothing is said for half an hour, and what stands between us and them may lose one and tell nobody.
 */
final class Watch {
    /** How long a connection is held. */
    static final Duration HOLD = Duration.ofMinutes(5);

    /** The pause after a connection that broke; twice as long each time. */
    static final Duration FIRST = Duration.ofSeconds(1);

    private static final int MOST_DOUBLINGS = 20;

    /** A connection that lasted so long was good. */
    private static final Duration GOOD = Duration.ofMinutes(1);

    private final int version;
    private final Duration longest;
    private @Nullable Future<?> listening;
    private Instant since = Instant.MIN;
    private Instant next = Instant.MIN;
    private int broken;

    /**
     * @param version of the mailbox that it was begun for
     * @param longest the longest pause
     */
    Watch(int version, Duration longest) {
        this.version = version;
        this.longest = longest;
    }

    int version() {
        return version;
    }

    /** Has somebody listen anew where it is time for it. */
    void tend(Instant now, Supplier<Future<?>> begin) {
        if (listening != null && listening.isDone()) {
            listening = null;
            broken = since.plus(GOOD).isAfter(now) ? broken + 1 : 1;
            next = now.plus(pause());
        } else if (listening != null && !since.plus(HOLD).isAfter(now)) {
            end();
            next = now;
        }
        if (listening == null && !next.isAfter(now)) {
            since = now;
            listening = begin.get();
        }
    }

    private Duration pause() {
        var pause = FIRST.multipliedBy(1L << Math.min(broken - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    void end() {
        if (listening != null) {
            listening.cancel(true);
            listening = null;
        }
    }
}
