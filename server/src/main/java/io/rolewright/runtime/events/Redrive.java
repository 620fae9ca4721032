package io.rolewright.runtime.events;

import io.rolewright.runtime.events.DeadLetters.Place;
import io.rolewright.runtime.leases.FencedException;
import io.rolewright.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tries dead letters again. */
@Component
class Redrive {
    private final LogReader reader;
    private final Facts facts;
    private final Positions positions;
    private final DeadLetters deadLetters;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final EventMeters meters;

    Redrive(
            LogReader reader,
            Facts facts,
            Positions positions,
            DeadLetters deadLetters,
            TransactionOperations transactions,
            Ids ids,
            EventMeters meters) {
        this.reader = reader;
        this.facts = facts;
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.transactions = transactions;
        this.ids = ids;
        this.meters = meters;
    }

    void run(Subscription subscription) {
        var attempt = new Attempt(subscription, facts, transactions, ids, meters);
        for (var subject : deadLetters.subjects(subscription.name())) {
            var next = deadLetters.first(subscription.name(), subject);
            while (next.isPresent() && isTaken(subscription, attempt, next.get())) {
                next = deadLetters.first(subscription.name(), subject);
            }
        }
    }

    private boolean isTaken(Subscription subscription, Attempt attempt, Place place) {
        var entry = reader.at(place.part(), place.seq());
        return attempt.take(entry, () -> release(subscription.name(), place)).isEmpty();
    }

    // Under the lock nobody can park another fact behind the one that is just let go.
    private void release(String subscription, Place place) {
        positions.lock(subscription);
        if (!deadLetters.remove(subscription, place)) {
            throw new FencedException(subscription);
        }
    }
}
