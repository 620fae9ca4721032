package io.rolewright.runtime.events;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the log's days: before the first fact is appended, then whenever a new day has begun. */
@Component
class Days {
    private static final int AHEAD = 7;
    private static final Duration KEPT_POSITIONS = Duration.ofHours(1);

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
        // Two transactions: the second lifts the numbers, which all see at once, so the days must be there.
        call("select runtime.add_days(?, ?)", (int) today, AHEAD);
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

    private void call(String function, Object... arguments) {
        jdbc.sql(function).params(arguments).query((row, number) -> number).list();
    }
}
