package io.rolewright.monitoring.internal;

import io.rolewright.events.Event;
import io.rolewright.events.monitoring.RebuildRequested;
import io.rolewright.events.monitoring.RedriveRequested;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.events.SubscriptionRequest;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.shared.RequestId;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks things of subscriptions, with a fact about who did. */
@Component
class Keeping {
    private final Subscriptions subscriptions;
    private final EventLog log;
    private final TransactionOperations transactions;

    Keeping(Subscriptions subscriptions, EventLog log, TransactionOperations transactions) {
        this.subscriptions = subscriptions;
        this.log = log;
        this.transactions = transactions;
    }

    SubscriptionRequest rebuild(String name) {
        return ask(name, () -> subscriptions.requestRebuild(name), id -> new RebuildRequested(id, name));
    }

    SubscriptionRequest redrive(String name) {
        return ask(name, () -> subscriptions.requestRedrive(name), id -> new RedriveRequested(id, name));
    }

    private SubscriptionRequest ask(String name, Supplier<RequestId> request, Function<RequestId, Event> fact) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var id = request.get();
            log.append(fact.apply(id));
            return subscriptions.request(name, id);
        }));
    }
}
