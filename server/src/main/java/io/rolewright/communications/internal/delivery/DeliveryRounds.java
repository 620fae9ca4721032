package io.rolewright.communications.internal.delivery;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends messages that are due, each in a thread of its own: looks every so often, and when a message has ended. */
@Component
class DeliveryRounds implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DeliveryRounds.class);

    private final Delivering delivering;
    private final DeliverySettings settings;
    private final Ids ids;
    private final Semaphore free;
    private final Semaphore ended = new Semaphore(0);
    private @Nullable ExecutorService threads;

    DeliveryRounds(Delivering delivering, DeliverySettings settings, Ids ids) {
        this.delivering = delivering;
        this.settings = settings;
        this.ids = ids;
        this.free = new Semaphore(settings.workers());
    }

    private void look(ExecutorService senders) {
        while (!Thread.currentThread().isInterrupted()) {
            begin(senders);
            rest();
        }
    }

    private void begin(ExecutorService senders) {
        try {
            var places = free.availablePermits();
            if (places > 0) {
                delivering.take(places).forEach(due -> begin(due, senders));
            }
        } catch (RuntimeException failure) {
            log.warn("messages wait: {}", name(failure));
            log.debug("the failure", failure);
        }
    }

    private void begin(Due due, ExecutorService senders) {
        free.acquireUninterruptibly();
        try {
            senders.execute(() -> work(due));
        } catch (RejectedExecutionException stopping) {
            free.release();
        }
    }

    private void work(Due due) {
        try {
            Call.of(Actor.service("communications"), ids.trace()).run(() -> delivering.deliver(due));
        } catch (RuntimeException failure) {
            log.warn("the message {} is tried again in {}: {}", due.id(), settings.handOverWithin(), name(failure));
            log.debug("the failure", failure);
        } finally {
            free.release();
            ended.release();
        }
    }

    private void rest() {
        try {
            if (ended.tryAcquire(settings.lookEvery().toMillis(), TimeUnit.MILLISECONDS)) {
                ended.drainPermits();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    // Without the message: it may quote what it worked on.
    private static String name(RuntimeException failure) {
        return failure.getClass().getName();
    }

    @Override
    public synchronized void start() {
        if (settings.workers() == 0) {
            return;
        }
        var started = Executors.newVirtualThreadPerTaskExecutor();
        started.execute(() -> look(started));
        threads = started;
    }

    @Override
    public synchronized void stop() {
        if (threads != null) {
            threads.shutdownNow();
            threads.close();
            threads = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }
}
