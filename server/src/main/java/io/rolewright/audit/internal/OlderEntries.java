package io.rolewright.audit.internal;

import io.rolewright.runtime.leases.Lease;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Links entries that release 0.2 added, or a process of it beside this one, in the order in which they happened. What the chain
 * says of them begins with that moment.
 */
@Component
class OlderEntries {
    private static final Logger log = LoggerFactory.getLogger(OlderEntries.class);
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Chain chain;
    private final Sealing sealing;
    private final TransactionOperations transactions;

    OlderEntries(JdbcClient jdbc, Chain chain, Sealing sealing, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.sealing = sealing;
        this.transactions = transactions;
    }

    void link(Lease lease) {
        var linked = 0L;
        for (var batch = linkSome(lease); batch > 0; batch = linkSome(lease)) {
            linked += batch;
        }
        if (linked > 0) {
            sealing.wake();
            log.info("{} entries of an older release are in the chain now", linked);
        }
    }

    private int linkSome(Lease lease) {
        return transactions.<Integer>execute(status -> {
            lease.check();
            var older = unlinked();
            chain.append(older);
            return older.size();
        });
    }

    private List<StoredEntry> unlinked() {
        return jdbc.sql("""
                select e.*, e.data::text as facts from audit.entry e
                where not e.chained and not exists (select from audit.link l where l.entry = e.event_id)
                order by e.at, e.event_id limit ?""")
                .param(AT_ONCE)
                .query((row, number) -> Chain.entry(row))
                .list();
    }
}
