package io.rolewright.runtime.events;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.Outage;
import io.rolewright.runtime.events.Handler.Kind;
import io.rolewright.runtime.leases.FencedException;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionOperations;

/** One try of a subscription to take facts: what must be prepared outside a transaction, the rest in one. */
final class Attempt {
    private static final Logger log = LoggerFactory.getLogger(Attempt.class);

    private final Subscription subscription;
    private final Facts facts;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final EventMeters meters;

    Attempt(Subscription subscription, Facts facts, TransactionOperations transactions, Ids ids, EventMeters meters) {
        this.subscription = subscription;
        this.facts = facts;
        this.transactions = transactions;
        this.ids = ids;
        this.meters = meters;
    }

    /**
     * Takes a fact.
     *
     * @param first what is done in the transaction before the effect
     * @return why it failed, when it is the fact's or the handler's fault
     * @throws FencedException when somebody else moved the subscription
     * @throws RuntimeException when the database or a neighbour is away, or the disk is full: nobody's fault
     */
    Optional<String> take(Entry entry, Runnable first) {
        try {
            meters.take(subscription, entry.envelope(), () -> identity(entry).run(() -> prepareAndApply(entry, first)));
            meters.handled(subscription, 1);
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError failure) {
            var code = code(failure);
            meters.failed(subscription);
            // Without the message: it may quote a document.
            log.warn(
                    "{} failed on {}: {}", subscription.name(), entry.envelope().id(), code);
            log.debug("the failure", failure);
            return Optional.of(code);
        }
    }

    private void prepareAndApply(Entry entry, Runnable first) {
        var apply = handler(entry).prepared(List.of(entry.envelope()), facts);
        transactions.executeWithoutResult(status -> {
            first.run();
            apply.run();
        });
    }

    /**
     * Takes facts of one kind of handling, for which nothing is prepared, in one transaction.
     *
     * @param first is done in the transaction before the effect, and answers which of the facts are to be taken
     * @return whether it succeeded; if not, nothing was done
     * @throws RuntimeException as {@link #take}
     */
    boolean takeTogether(Supplier<List<Entry>> first) {
        try {
            var taken = transactions.execute(status -> apply(first.get()));
            meters.handled(subscription, Objects.requireNonNullElse(taken, 0));
            return true;
        } catch (ConcurrencyFailureException crossed) {
            log.debug("{} met others on its rows", subscription.name(), crossed);
            return false;
        } catch (RuntimeException | StackOverflowError failure) {
            log.debug("{} failed on a batch: {}", subscription.name(), code(failure), failure);
            return false;
        }
    }

    private int apply(List<Entry> entries) {
        if (entries.isEmpty()) {
            return 0;
        }
        var handler = handler(entries.getFirst());
        if (handler.kind() == Kind.BATCH) {
            var envelopes = entries.stream().map(Entry::envelope).toList();
            identity(entries.getFirst())
                    .run(() -> handler.prepared(envelopes, facts).run());
            return entries.size();
        }
        for (var entry : entries) {
            identity(entry)
                    .run(() -> handler(entry)
                            .prepared(List.of(entry.envelope()), facts)
                            .run());
        }
        return entries.size();
    }

    private Handler<?> handler(Entry entry) {
        return subscription.handler(entry.envelope().type()).orElseThrow();
    }

    private Call identity(Entry entry) {
        var envelope = entry.envelope();
        var actor = Actor.service(subscription.service());
        if (handler(entry).kind() == Kind.BATCH) {
            return Call.of(actor, ids.trace());
        }
        return new Call(actor, Objects.requireNonNullElse(envelope.cause(), envelope.actor()), envelope.trace());
    }

    // Answers only what is the fact's or the handler's fault; the rest goes on to the caller.
    private static String code(Throwable failure) {
        if (failure instanceof FencedException fenced) {
            throw fenced;
        }
        if (failure instanceof RuntimeException passing && Outage.is(passing)) {
            throw passing;
        }
        return failure instanceof ContractException answer
                ? answer.code()
                : failure.getClass().getName();
    }
}
