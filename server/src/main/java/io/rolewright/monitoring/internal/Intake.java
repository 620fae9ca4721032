package io.rolewright.monitoring.internal;

import io.rolewright.events.monitoring.ErrorFound;
import io.rolewright.events.monitoring.ErrorReturned;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.failures.Seen;
import io.rolewright.runtime.failures.SeenRows;
import io.rolewright.runtime.leases.Lease;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds what processes saw to the errors that are known; one process does it at a time. */
@Component
class Intake {
    private static final int AT_ONCE = 200;

    private final SeenRows rows;
    private final ErrorCounts counts;
    private final EventLog log;
    private final TransactionOperations transactions;

    Intake(SeenRows rows, ErrorCounts counts, EventLog log, TransactionOperations transactions) {
        this.rows = rows;
        this.counts = counts;
        this.log = log;
        this.transactions = transactions;
    }

    void run(Lease lease) {
        var taken = AT_ONCE;
        while (taken == AT_ONCE) {
            taken = Objects.requireNonNullElse(transactions.execute(status -> takeSome(lease)), 0);
        }
    }

    private int takeSome(Lease lease) {
        lease.check();
        var seen = rows.take(AT_ONCE);
        seen.forEach(this::add);
        if (!seen.isEmpty()) {
            counts.dropOldest();
        }
        return seen.size();
    }

    private void add(Seen seen) {
        var service = seen.last().service();
        var known = counts.find(seen.fingerprint());
        if (known.isEmpty()) {
            log.append(new ErrorFound(counts.open(seen), service));
            return;
        }
        counts.add(known.get().id(), seen);
        if (known.get().isResolved()) {
            log.append(new ErrorReturned(known.get().id(), service));
        }
    }
}
