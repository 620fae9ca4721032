package io.rolewright.monitoring.internal;

import io.rolewright.monitoring.LogStatus;
import io.rolewright.monitoring.SubscriptionStatus;
import io.rolewright.runtime.events.SubscriptionState;
import io.rolewright.runtime.events.SubscriptionState.Part;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.runtime.leases.HeldLease;
import io.rolewright.runtime.leases.Leases;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** How the event log and those who work on it do. */
@Component
class LogBoard {
    private static final Logger log = LoggerFactory.getLogger(LogBoard.class);

    private final Subscriptions subscriptions;
    private final Leases leases;

    LogBoard(Subscriptions subscriptions, Leases leases) {
        this.subscriptions = subscriptions;
        this.leases = leases;
    }

    /** What is known; without what stands in the database when that goes away at this moment. */
    LogStatus read() {
        try {
            return status(subscriptions.list().stream().map(this::status).toList());
        } catch (DataAccessException | TransactionException away) {
            log.debug("the standing of subscriptions is not known", away);
            return withoutDatabase();
        }
    }

    LogStatus withoutDatabase() {
        return status(List.of());
    }

    List<HeldLease> leases() {
        try {
            return leases.held();
        } catch (DataAccessException | TransactionException away) {
            log.debug("leases are not known", away);
            return List.of();
        }
    }

    private LogStatus status(List<SubscriptionStatus> all) {
        var state = subscriptions.state();
        return new LogStatus(state.processes(), state.heldBack().toMillis() / 1e3, all);
    }

    private SubscriptionStatus status(SubscriptionState one) {
        var workers = one.parts().stream()
                .map(Part::owner)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        var idle = one.parts().stream().filter(part -> part.owner() == null).count();
        return new SubscriptionStatus(
                one.name(),
                one.kind(),
                one.lag(),
                subscriptions.oldest(one).orElse(null),
                one.deadLetters(),
                one.parked(),
                (int) workers,
                (int) idle,
                one.rebuildable());
    }
}
