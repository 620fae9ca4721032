package io.rolewright.runtime.events;

import io.rolewright.runtime.Outage;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes facts that no transaction of their caller's holds: what gathers while one commit is under way goes into the next. */
@Component
class Recorder {
    private static final Logger log = LoggerFactory.getLogger(Recorder.class);
    private static final int AT_ONCE = 500;

    private final Appender appender;
    private final Wakeup wakeup;
    private final TransactionOperations transactions;
    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();

    Recorder(Appender appender, Wakeup wakeup, TransactionOperations transactions) {
        this.appender = appender;
        this.wakeup = wakeup;
        this.transactions = transactions;
    }

    /** A fact, and the caller that waits until it is durable. */
    private record Waiting(Envelope envelope, CompletableFuture<Boolean> durable) {}

    /**
     * Writes a fact, and returns when it is durable.
     *
     * @throws ContractException {@code runtime.database-away} (503): it may or may not have been written
     */
    void write(Envelope envelope) {
        var waiting = new Waiting(envelope, new CompletableFuture<>());
        queue.add(waiting);
        startWriting();
        if (!waiting.durable.join()) {
            throw new ContractException(Problem.of(503, "runtime.database-away"));
        }
    }

    private void startWriting() {
        if (!queue.isEmpty() && writing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("event-recorder").start(this::writeGathered);
        }
    }

    private void writeGathered() {
        try {
            for (var batch = gathered(); !batch.isEmpty(); batch = gathered()) {
                write(batch);
            }
        } finally {
            writing.set(false);
            // Somebody may have come between the last look and here.
            startWriting();
        }
    }

    private List<Waiting> gathered() {
        var batch = new ArrayList<Waiting>();
        for (var next = queue.poll(); next != null; next = batch.size() < AT_ONCE ? queue.poll() : null) {
            batch.add(next);
        }
        return batch;
    }

    private void write(List<Waiting> batch) {
        try {
            var envelopes = batch.stream().map(Waiting::envelope).toList();
            transactions.executeWithoutResult(status -> appender.writeAndCommit(envelopes));
            wakeup.announce();
            batch.forEach(one -> one.durable.complete(true));
        } catch (RuntimeException | Error failure) {
            fail(batch, failure);
        }
    }

    private void fail(List<Waiting> batch, Throwable failure) {
        if (Outage.is(failure)) {
            log.warn(
                    "{} facts not recorded: {}",
                    batch.size(),
                    failure.getClass().getName());
            batch.forEach(one -> one.durable.complete(false));
            // Those that came meanwhile have waited for the same: they shall not wait for it once more.
            gathered().forEach(one -> one.durable.complete(false));
        } else if (batch.size() == 1) {
            batch.getFirst().durable.completeExceptionally(failure);
        } else {
            // One of them is refused; the others shall not suffer for it.
            write(batch.subList(0, batch.size() / 2));
            write(batch.subList(batch.size() / 2, batch.size()));
        }
    }
}
