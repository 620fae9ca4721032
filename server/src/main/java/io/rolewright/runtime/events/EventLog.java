package io.rolewright.runtime.events;

import io.rolewright.events.Event;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where a service writes down what happened. */
@Component
public class EventLog {
    private final Appender appender;
    private final Wakeup wakeup;
    private final Recorder recorder;
    private final EventMeters meters;

    EventLog(Appender appender, Wakeup wakeup, Recorder recorder, EventMeters meters) {
        this.appender = appender;
        this.wakeup = wakeup;
        this.recorder = recorder;
        this.meters = meters;
    }

    /**
     * Appends a fact in the transaction of the state change that it tells of: both are there, or neither.
     *
     * <p>All facts of a transaction are written just before it commits, so their place in the order is drawn when the rows
     * they tell of are locked.
     *
     * @throws IllegalStateException outside a transaction, or when no {@link io.rolewright.runtime.Call} is bound
     */
    public void append(Event fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a fact is appended outside a transaction");
        }
        pending().add(appender.enclose(fact));
    }

    /**
     * Writes down something that happened without a state change: a sign-in, a denial, a read. It is durable when this returns.
     * Facts that many threads record at the same time share one commit.
     *
     * @throws IllegalStateException inside a transaction, or when no {@link io.rolewright.runtime.Call} is bound
     * @throws io.rolewright.shared.ContractException {@code runtime.database-away} (503): the fact may or may not be written
     */
    public void record(Event fact) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a fact is recorded inside a transaction; append it");
        }
        recorder.write(appender.enclose(fact));
        meters.appended(1);
    }

    private PendingEvents pending() {
        var pending = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEvents.class::isInstance)
                .map(PendingEvents.class::cast)
                .findFirst();
        if (pending.isPresent()) {
            return pending.get();
        }
        var first = new PendingEvents(appender, wakeup, meters);
        TransactionSynchronizationManager.registerSynchronization(first);
        return first;
    }
}
