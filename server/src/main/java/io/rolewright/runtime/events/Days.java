package io.rolewright.runtime.events;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    Days(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    synchronized void open() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
        if (today == opened) {
            return;
        }
        call("select runtime.open_days(?, ?)", (int) today, AHEAD);
        call("select runtime.prune_positions(?)", Timestamp.from(clock.instant().minus(KEPT_POSITIONS)));
        opened = today;
    }

    private void call(String function, Object... arguments) {
        jdbc.sql(function).params(arguments).query((row, number) -> number).list();
    }
}
