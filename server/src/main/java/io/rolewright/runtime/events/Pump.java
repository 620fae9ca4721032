package io.rolewright.runtime.events;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The one thread that looks for new facts, for all subscriptions of this process together. */
@Component
class Pump {
    private static final Logger log = LoggerFactory.getLogger(Pump.class);
    private static final Duration CATCH_UP = Duration.ofMinutes(10);

    private final LogReader reader;
    private final Days days;
    private final Wakeup wakeup;
    private final Deliveries deliveries;
    private final EventSettings settings;
    private volatile List<Runner> runners = List.of();
    private @Nullable Running running;

    Pump(LogReader reader, Days days, Wakeup wakeup, Deliveries deliveries, EventSettings settings) {
        this.reader = reader;
        this.days = days;
        this.wakeup = wakeup;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    /** What runs between start and stop. */
    private record Running(Workers workers, Thread looking, Thread listening) {}

    synchronized void start(List<Subscription> subscriptions) {
        var workers = new Workers(settings.workers(), wakeup.signal());
        runners = subscriptions.stream()
                .map(one -> new Runner(one, deliveries.of(one, workers), reader, workers))
                .toList();
        running = new Running(
                workers,
                Thread.ofVirtual().name("event-pump").start(this::look),
                Thread.ofVirtual().name("event-listener").start(wakeup::listen));
        awaitLocal();
    }

    private void awaitLocal() {
        var local = runners.stream()
                .filter(runner -> runner.subscription().isLocal())
                .toList();
        try {
            if (!isIdle(local, CATCH_UP)) {
                throw new IllegalStateException("local subscriptions have not caught up within " + CATCH_UP);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                wakeup.signal().await(settings.poll());
                lookOnce();
            } catch (InterruptedException stop) {
                return;
            } catch (DataAccessException away) {
                log.warn(
                        "the event log waits for the database: {}",
                        away.getClass().getName());
                log.debug("the failure", away);
            }
        }
    }

    private void lookOnce() {
        days.open();
        var horizon = reader.horizon();
        runners.forEach(runner -> runner.pump(horizon));
        wakeup.signal().tell();
    }

    boolean awaitIdle(Duration atMost) throws InterruptedException {
        return isIdle(runners, atMost);
    }

    // Handlers append facts too: all is done when the log has not grown while the last one was taken.
    private boolean isIdle(List<Runner> wanted, Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        var horizon = new long[0];
        while (!Arrays.equals(horizon, reader.horizon())) {
            horizon = reader.horizon();
            var reached = horizon;
            wakeup.signal().raise();
            var left = Duration.ofNanos(end - System.nanoTime());
            if (!wakeup.signal().until(left, () -> wanted.stream().allMatch(runner -> runner.isSettled(reached)))) {
                return false;
            }
        }
        return true;
    }

    void restart(String subscription) {
        runners.stream()
                .filter(one -> one.subscription().name().equals(subscription))
                .forEach(Runner::forget);
        wakeup.announce();
    }

    synchronized void stop() {
        if (running != null) {
            running.looking().interrupt();
            running.listening().interrupt();
            running.workers().stop();
            running = null;
        }
    }

    synchronized boolean isRunning() {
        return running != null;
    }
}
