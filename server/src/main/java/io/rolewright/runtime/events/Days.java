package io.rolewright.runtime.events;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the log's days: before the first fact is appended, then whenever a new day has begun. */
@Component
class Days {
    private static final int AHEAD = 7;
    private static final Duration KEPT_POSITIONS = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private static final String INSERTING = """
            select virtualtransaction from pg_locks
            where locktype = 'relation' and relation = 'runtime.event'::regclass and mode = 'RowExclusiveLock' and granted
              and database = (select oid from pg_database where datname = current_database())""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private long opened;
    private volatile long[] known = {};

    Days(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    synchronized void open() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
        if (today == opened) {
            return;
        }
        // Two transactions: the second lifts the numbers, which all see at once. Before, the days must be there for all
        // who
        // insert, also for who began before the first.
        call("select runtime.add_days(?, ?)", (int) today, AHEAD);
        if (!isKnown(today) && !haveEnded(inserting())) {
            return;
        }
        call("select runtime.open_days(?, ?)", (int) today, AHEAD);
        call("select runtime.prune_positions(?)", Timestamp.from(clock.instant().minus(KEPT_POSITIONS)));
        known = jdbc.sql("select day from runtime.days()").query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .toArray();
        opened = today;
    }

    /**
     * The day that a read from a place of the log on must look into: reading is bounded by one day, because only then does
     * PostgreSQL leave out the others when it plans.
     */
    long dayAbove(long seq) {
        var from = seq >= last(seq >> 32) ? (seq >> 32) + 1 : seq >> 32;
        return Arrays.stream(known).filter(day -> day >= from).findFirst().orElse(from);
    }

    /** The number that no fact of a day is below. */
    static long first(long day) {
        return day << 32;
    }

    /** The last number of a day. */
    static long last(long day) {
        return ((day + 1) << 32) - 1;
    }

    /** Whether it was there before, as every day is that began while the server ran. */
    private boolean isKnown(long day) {
        return Arrays.stream(known).anyMatch(one -> one == day);
    }

    /** Transactions that insert now: what they know of the days may be older. */
    private Set<String> inserting() {
        return Set.copyOf(jdbc.sql(INSERTING).query(String.class).set());
    }

    /** Whether these end soon; if not, facts go on into the day before, and the next call tries again. */
    private boolean haveEnded(Set<String> transactions) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Collections.disjoint(transactions, inserting())) {
            if (System.nanoTime() > end || !paused()) {
                return false;
            }
        }
        return true;
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void call(String function, Object... arguments) {
        jdbc.sql(function).params(arguments).query((row, number) -> number).list();
    }
}
