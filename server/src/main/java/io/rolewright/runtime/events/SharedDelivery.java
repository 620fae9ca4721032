package io.rolewright.runtime.events;

import io.rolewright.runtime.events.Positions.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Delivers with the position in the transaction of the effect. */
final class SharedDelivery implements Delivery {
    private static final Logger log = LoggerFactory.getLogger(SharedDelivery.class);

    private final Subscription subscription;
    private final Attempt attempt;
    private final Positions positions;
    private final DeadLetters deadLetters;
    private final Failures failures;
    private final TransactionOperations transactions;
    private final EventSettings settings;
    private final Workers workers;

    SharedDelivery(
            Subscription subscription,
            Attempt attempt,
            Positions positions,
            DeadLetters deadLetters,
            Failures failures,
            TransactionOperations transactions,
            EventSettings settings,
            Workers workers) {
        this.subscription = subscription;
        this.attempt = attempt;
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.failures = failures;
        this.transactions = transactions;
        this.settings = settings;
        this.workers = workers;
    }

    @Override
    public Standing standing(int part) {
        return positions.find(subscription.name(), part);
    }

    @Override
    public void deliver(Standing from, List<Entry> entries) throws InterruptedException {
        if (entries.size() == 1) {
            deliver(from, entries.getFirst());
        } else if (!attempt.takeTogether(() -> advance(from, entries))) {
            var half = entries.size() / 2;
            deliver(from, entries.subList(0, half));
            var middle = new Standing(from.generation(), entries.get(half - 1).seq());
            deliver(middle, entries.subList(half, entries.size()));
        }
    }

    // Moves on behind all of them; answers those that are not parked behind a dead letter of their subject.
    private List<Entry> advance(Standing from, List<Entry> entries) {
        advance(from, entries.getLast());
        var heldBack = subscription.isOrdered() ? deadLetters.heldBack(subscription.name(), entries) : Set.<String>of();
        var free = new ArrayList<Entry>();
        for (var entry : entries) {
            if (heldBack.contains(entry.envelope().subject())) {
                deadLetters.bury(subscription.name(), entry, null);
            } else {
                free.add(entry);
            }
        }
        return free;
    }

    private void deliver(Standing from, Entry entry) throws InterruptedException {
        if (isHeldBack(entry) && parked(from, entry)) {
            return;
        }
        var failure = attempt.take(entry, () -> advance(from, entry));
        while (failure.isPresent()) {
            var tries = failures.count(subscription.name(), entry);
            if (tries >= settings.tries()) {
                bury(from, entry, failure.get());
                return;
            }
            workers.rest(settings.pauseAfter(tries));
            failure = attempt.take(entry, () -> {
                advance(from, entry);
                failures.forget(subscription.name(), entry);
            });
        }
    }

    @Override
    public void skip(Standing from, int part, long seq) {
        transactions.executeWithoutResult(status -> positions.advance(subscription.name(), part, from, seq));
    }

    private boolean isHeldBack(Entry entry) {
        return subscription.isOrdered()
                && deadLetters.holdBack(subscription.name(), entry.envelope().subject());
    }

    // Looked at again under the lock: a redrive may have let go of the subject in between.
    private boolean parked(Standing from, Entry entry) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            advance(from, entry);
            if (!isHeldBack(entry)) {
                status.setRollbackOnly();
                return false;
            }
            deadLetters.bury(subscription.name(), entry, null);
            return true;
        }));
    }

    private void bury(Standing from, Entry entry, String error) {
        transactions.executeWithoutResult(status -> {
            advance(from, entry);
            failures.forget(subscription.name(), entry);
            deadLetters.bury(subscription.name(), entry, error);
        });
        log.error(
                "dead letter: {} could not take {} ({})",
                subscription.name(),
                entry.envelope().id(),
                error);
    }

    private void advance(Standing from, Entry entry) {
        positions.advance(subscription.name(), entry.part(), from, entry.seq());
    }
}
