package io.rolewright.models.internal;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bounds that live versions have broken and that do not hold yet, as rows: each is told once. */
@Component
class BrokenBounds {
    private final JdbcClient jdbc;
    private final Clock clock;

    BrokenBounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it was not noted yet. */
    boolean add(String model, int version, String bound) {
        return jdbc.sql("insert into models.broken_bound (model, version, bound, since) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(model, version, bound, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void remove(String model, int version, String bound) {
        jdbc.sql("delete from models.broken_bound where model = ? and version = ? and bound = ?")
                .params(model, version, bound)
                .update();
    }
}
