package io.rolewright.audit.internal;

import io.rolewright.audit.internal.Head.Mark;
import io.rolewright.events.audit.TrailShortened;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.leases.Lease;
import io.rolewright.shared.DeedId;
import io.rolewright.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Drops entries that are older than the rule allows: never single ones, only all up to a signed head. That place is signed as
 * the new beginning first, so the rest can still be verified, and nobody without the key can pretend the same.
 */
@Component
class Retention {
    private static final int AT_ONCE = 5000;

    private final JdbcClient jdbc;
    private final Heads heads;
    private final SealingKeys keys;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;
    private final AuditSettings settings;
    private final TransactionOperations transactions;

    Retention(
            JdbcClient jdbc,
            Heads heads,
            SealingKeys keys,
            EventLog events,
            Ids ids,
            Clock clock,
            AuditSettings settings,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.heads = heads;
        this.keys = keys;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
        this.transactions = transactions;
    }

    void keep(Lease lease) {
        settings.retention()
                .map(length -> clock.instant().minus(length))
                .flatMap(this::lastHeadBefore)
                .ifPresent(end -> transactions.executeWithoutResult(status -> begin(lease, end)));
        while (dropSome(lease) > 0) {
            // The next ones.
        }
    }

    // The last entry of all stays, so that the chain has an end to go on from.
    private Optional<Place> lastHeadBefore(Instant time) {
        return jdbc.sql("""
                select h.position, h.hash from audit.head h join audit.link l using (position, hash)
                where l.at < ? and h.position > coalesce((select max(position) from audit.beginning), 0)
                    and h.position < (select max(position) from audit.link)
                order by h.position desc limit 1""")
                .param(Timestamp.from(time))
                .query((row, number) -> new Place(row.getLong("position"), Hash.of(row.getBytes("hash"))))
                .optional();
    }

    private void begin(Lease lease, Place end) {
        lease.check();
        heads.add(
                Mark.BEGINNING,
                keys.current().sign(Mark.BEGINNING, end, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        events.append(new TrailShortened(
                ids.next(DeedId::new), end.position(), end.hash().text()));
    }

    private int dropSome(Lease lease) {
        return transactions.<Integer>execute(status -> {
            lease.check();
            return jdbc.sql("select audit.drop_before_beginning(?)")
                    .param(AT_ONCE)
                    .query(Integer.class)
                    .single();
        });
    }
}
