package io.rolewright.runtime.events;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the delivery that a subscription needs; fills a local one's memory first. */
@Component
class Deliveries {
    private final LogReader reader;
    private final Facts facts;
    private final Positions positions;
    private final DeadLetters deadLetters;
    private final Failures failures;
    private final TransactionOperations transactions;
    private final EventSettings settings;
    private final Ids ids;
    private final EventMeters meters;

    Deliveries(
            LogReader reader,
            Facts facts,
            Positions positions,
            DeadLetters deadLetters,
            Failures failures,
            TransactionOperations transactions,
            EventSettings settings,
            Ids ids,
            EventMeters meters) {
        this.reader = reader;
        this.facts = facts;
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.failures = failures;
        this.transactions = transactions;
        this.settings = settings;
        this.ids = ids;
        this.meters = meters;
    }

    Delivery of(Subscription subscription, Workers workers) {
        return subscription.isLocal() ? local(subscription, workers) : shared(subscription, workers);
    }

    private Delivery shared(Subscription subscription, Workers workers) {
        positions.register(subscription);
        var attempt = new Attempt(subscription, facts, transactions, ids, meters);
        return new SharedDelivery(
                subscription, attempt, positions, deadLetters, failures, transactions, settings, workers);
    }

    private Delivery local(Subscription subscription, Workers workers) {
        var start = reader.horizon();
        Call.of(Actor.service(subscription.service()), ids.trace()).run(subscription::clear);
        var attempt = new Attempt(subscription, facts, TransactionOperations.withoutTransaction(), ids, meters);
        return new LocalDelivery(subscription, attempt, settings, workers, start);
    }
}
