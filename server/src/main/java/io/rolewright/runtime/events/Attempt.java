package io.rolewright.runtime.events;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionOperations;

/** One try of a subscription to take a fact: prepares it outside a transaction, applies it in one. */
final class Attempt {
    private static final Logger log = LoggerFactory.getLogger(Attempt.class);

    private final Subscription subscription;
    private final Facts facts;
    private final TransactionOperations transactions;

    Attempt(Subscription subscription, Facts facts, TransactionOperations transactions) {
        this.subscription = subscription;
        this.facts = facts;
        this.transactions = transactions;
    }

    /**
     * Takes a fact.
     *
     * @param first what is done in the transaction before the effect
     * @return why it failed, when it is the fact's or the handler's fault
     * @throws FencedException when somebody else moved the subscription
     * @throws org.springframework.core.NestedRuntimeException when the database is away, which is nobody's fault
     */
    Optional<String> take(Entry entry, Runnable first) {
        try {
            identity(entry.envelope()).run(() -> prepareAndApply(entry.envelope(), first));
            return Optional.empty();
        } catch (FencedException
                | CannotCreateTransactionException
                | TransactionSystemException
                | TransientDataAccessException
                | RecoverableDataAccessException
                | DataAccessResourceFailureException elsewhere) {
            throw elsewhere;
        } catch (RuntimeException | StackOverflowError failure) {
            // Without the message: it may quote a document.
            log.warn(
                    "{} failed on {}: {}", subscription.name(), entry.envelope().id(), code(failure));
            log.debug("the failure", failure);
            return Optional.of(code(failure));
        }
    }

    private void prepareAndApply(Envelope envelope, Runnable first) {
        var handler = subscription.handler(envelope.type()).orElseThrow();
        var apply = handler.prepared(envelope, facts);
        transactions.executeWithoutResult(status -> {
            first.run();
            apply.run();
        });
    }

    private Call identity(Envelope envelope) {
        var cause = Objects.requireNonNullElse(envelope.cause(), envelope.actor());
        return new Call(Actor.service(subscription.service()), cause, envelope.trace());
    }

    private static String code(Throwable failure) {
        return failure instanceof ContractException answer
                ? answer.code()
                : failure.getClass().getName();
    }
}
