package io.rolewright.runtime.events;

import io.rolewright.runtime.leases.Lease;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Drops days of the log that are older than the settings keep them and that nobody needs; without a setting none. */
@Component
class Retention {
    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final JdbcClient jdbc;
    private final Snapshots snapshots;
    private final TransactionOperations transactions;
    private final EventSettings settings;
    private final Clock clock;

    Retention(
            JdbcClient jdbc,
            Snapshots snapshots,
            TransactionOperations transactions,
            EventSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** A table that holds a day of the log, or did until it was detached. */
    private record DayTable(int day, boolean attached, boolean pending) {}

    /** Copies what a subscription keeps, when days wait for that. */
    void snapshot(Subscription subscription, Lease lease) {
        lastToGo().ifPresent(day -> {
            if (!snapshots.cover(subscription, day)) {
                snapshots.take(subscription, lease::check);
            }
        });
    }

    /** Drops what may go, the oldest day first, and what an earlier run that was cut off has left. */
    void drop(Lease lease) {
        if (settings.retention() == null || !isOwner()) {
            return;
        }
        lastToGo()
                .ifPresent(last -> tables().stream()
                        .filter(table -> table.day <= last)
                        .takeWhile(table -> isGone(table.day) || letGo(table.day, lease))
                        .forEach(this::drop));
    }

    /** The latest day that is older than the settings keep, among those that are there. */
    private OptionalInt lastToGo() {
        var kept = settings.retention();
        if (kept == null) {
            return OptionalInt.empty();
        }
        var first = LocalDate.ofInstant(clock.instant().minus(kept), ZoneOffset.UTC);
        return tables().stream()
                .mapToInt(DayTable::day)
                .filter(day -> day < first.toEpochDay())
                .max();
    }

    private boolean isGone(int day) {
        return snapshots.gone().orElse(Integer.MIN_VALUE) >= day;
    }

    private boolean letGo(int day, Lease lease) {
        var decided = transactions.execute(status -> {
            lease.check();
            return jdbc.sql("select runtime.let_go(?)")
                    .param(day)
                    .query(Boolean.class)
                    .single();
        });
        if (!Boolean.TRUE.equals(decided)) {
            log.info("the event log of {} stays: {}", LocalDate.ofEpochDay(day), neededBy(day));
        }
        return Boolean.TRUE.equals(decided);
    }

    private List<String> neededBy(int day) {
        return jdbc.sql("select subscription, why from runtime.needed_by(?)")
                .param(day)
                .query((row, number) -> (row.getString("subscription") + " " + row.getString("why")).strip())
                .list();
    }

    // Outside a transaction, and in steps: nobody who reads or appends waits for it, and each can be done after a
    // crash.
    private void drop(DayTable table) {
        var name = "runtime.event_d" + table.day;
        if (table.attached) {
            var how = table.pending ? "finalize" : "concurrently";
            jdbc.sql("alter table runtime.event detach partition %s %s".formatted(name, how))
                    .update();
        }
        jdbc.sql("drop table " + name).update();
        log.info("the event log of {} is dropped", LocalDate.ofEpochDay(table.day));
    }

    private List<DayTable> tables() {
        return jdbc.sql("""
                select substr(c.relname, 8)::integer as day, i.inhrelid is not null as attached,
                       coalesce(i.inhdetachpending, false) as pending
                from pg_class c left join pg_inherits i on i.inhrelid = c.oid
                where c.relnamespace = 'runtime'::regnamespace and c.relkind = 'r' and c.relname ~ '^event_d[0-9]+$'
                order by day""")
                .query((row, number) ->
                        new DayTable(row.getInt("day"), row.getBoolean("attached"), row.getBoolean("pending")))
                .list();
    }

    // A process whose role does not own the log leaves it to one that does.
    private boolean isOwner() {
        return jdbc.sql("select pg_has_role(relowner, 'usage') from pg_class where oid = 'runtime.event'::regclass")
                .query(Boolean.class)
                .single();
    }
}
