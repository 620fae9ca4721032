package io.rolewright.runtime.events;

import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The subscriptions of this process: rebuilds one, redrives what one could not take, waits until all have caught up. */
@Component
public class Subscriptions implements SmartLifecycle {
    private final ObjectProvider<Subscription> declared;
    private final Pump pump;
    private final Positions positions;
    private final Redrive redrive;
    private final DeadLetters deadLetters;
    private final TransactionOperations transactions;

    Subscriptions(
            ObjectProvider<Subscription> declared,
            Pump pump,
            Positions positions,
            Redrive redrive,
            DeadLetters deadLetters,
            TransactionOperations transactions) {
        this.declared = declared;
        this.pump = pump;
        this.positions = positions;
        this.redrive = redrive;
        this.deadLetters = deadLetters;
        this.transactions = transactions;
    }

    /**
     * Clears what a shared subscription keeps and has it take every fact from the beginning of the log.
     *
     * @throws java.util.NoSuchElementException when no shared subscription of that name runs here
     */
    public void rebuild(String name) {
        var subscription = find(name);
        transactions.executeWithoutResult(status -> {
            positions.restart(name);
            subscription.clear();
        });
        pump.restart(name);
    }

    /**
     * Tries the dead letters of a shared subscription again, each subject's in order; what fails again stays.
     *
     * @return how many are left
     * @throws java.util.NoSuchElementException when no shared subscription of that name runs here
     */
    public long redrive(String name) {
        redrive.run(find(name));
        return deadLetters.count(name);
    }

    /**
     * Waits until every subscription of this process has taken all facts, also those that its own handlers appended.
     *
     * @return whether that came true in time
     */
    public boolean awaitIdle(Duration atMost) throws InterruptedException {
        return pump.awaitIdle(atMost);
    }

    private Subscription find(String name) {
        Predicate<Subscription> wanted = one -> one.name().equals(name) && !one.isLocal();
        return declared.stream().filter(wanted).findFirst().orElseThrow();
    }

    @Override
    public void start() {
        pump.start(declared.orderedStream().toList());
    }

    @Override
    public void stop() {
        pump.stop();
    }

    @Override
    public boolean isRunning() {
        return pump.isRunning();
    }

    /** Before the door opens, so that what processes keep in memory has caught up by then. */
    @Override
    public int getPhase() {
        return 0;
    }
}
