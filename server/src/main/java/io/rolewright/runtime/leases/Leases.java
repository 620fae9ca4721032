package io.rolewright.runtime.leases;

import io.rolewright.shared.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out leases: each name to one holder at a time among all processes on this database. */
@Component
public class Leases {
    private final JdbcClient jdbc;
    private final String owner;

    Leases(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.owner = ProcessHandle.current().pid() + " " + ids.next();
    }

    /**
     * Takes a lease that nobody holds.
     *
     * @param name {@code <service>.<what-for>}
     * @param lasts how long it is held unless renewed
     * @return absent when somebody else holds it, or still writes under it
     */
    public Optional<Lease> take(String name, Duration lasts) {
        return take(name, lasts, Duration.ZERO);
    }

    /** @param pause how long ago it must have been released */
    Optional<Lease> take(String name, Duration lasts, Duration pause) {
        return jdbc.sql("select runtime.take_lease(?, ?, ?::interval, ?::interval) as token")
                .params(name, owner, lasts.toString(), pause.toString())
                .query((row, number) -> Optional.ofNullable(row.getObject("token", Long.class)))
                .single()
                .map(token -> new Lease(this, name, token, lasts));
    }

    /** Those that somebody holds at this moment. */
    public List<HeldLease> held() {
        return jdbc.sql("""
                        select * from (
                            select distinct on (name) name, owner, until, released from runtime.lease
                            order by name, token desc, until desc) last
                        where not released and until > clock_timestamp() order by name""")
                .query((row, number) -> new HeldLease(
                        row.getString("name"),
                        row.getString("owner"),
                        row.getTimestamp("until").toInstant()))
                .list();
    }

    boolean isHeld(String name, long token) {
        return jdbc.sql("select runtime.check_lease(?, ?)")
                .params(name, token)
                .query(Boolean.class)
                .single();
    }

    boolean renew(String name, long token, Duration lasts) {
        return jdbc.sql("select runtime.renew_lease(?, ?, ?::interval)")
                .params(name, token, lasts.toString())
                .query(Boolean.class)
                .single();
    }

    void release(String name, long token) {
        jdbc.sql("select runtime.release_lease(?, ?)")
                .params(name, token)
                .query((row, number) -> number)
                .list();
    }
}
