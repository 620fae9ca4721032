package io.rolewright.runtime.events;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The one thread that looks for new facts, for all subscriptions of this process together. */
@Component
class Pump {
    private static final Logger log = LoggerFactory.getLogger(Pump.class);
    private static final Duration CATCH_UP = Duration.ofMinutes(10);
    /** Between two looks: what comes meanwhile is read together, or under load each commit would be looked for by itself. */
    private static final Duration REST = Duration.ofMillis(5);
    /** The rest after a look that found nothing to do, as many times as it took: what others do is looked at now and then. */
    private static final int REST_AFTER_NOTHING = 19;

    private static final Duration MOST_REST = Duration.ofMillis(25);

    private final LogReader reader;
    private final Days days;
    private final Wakeup wakeup;
    private final Presence presence;
    private final Deliveries deliveries;
    private final EventSettings settings;
    private final MemoryLag memory = new MemoryLag();
    private volatile List<Runner> runners = List.of();
    private int turn;
    private @Nullable Running running;

    Pump(LogReader reader, Days days, Wakeup wakeup, Presence presence, Deliveries deliveries, EventSettings settings) {
        this.reader = reader;
        this.days = days;
        this.wakeup = wakeup;
        this.presence = presence;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    /** What runs between start and stop. */
    private record Running(Workers workers, Thread looking, Thread present) {}

    /** @param onRequests is run when somebody has asked something of a subscription */
    synchronized void start(List<Subscription> subscriptions, Runnable onRequests) {
        days.open();
        var workers = new Workers(settings.workers(), wakeup.signal());
        runners = subscriptions.stream()
                .map(one -> new Runner(one, deliveries.of(one, workers), reader, days, workers))
                .toList();
        running = new Running(
                workers,
                Thread.ofVirtual().name("event-pump").start(() -> look(workers)),
                Thread.ofVirtual().name("event-presence").start(() -> presence.keep(runners, onRequests)));
        awaitLocal();
    }

    /** Whether somebody looks for new facts, where somebody should. */
    synchronized boolean isAlive() {
        return running == null || running.looking().isAlive();
    }

    /** For how long what is kept in memory has been behind the log. */
    Duration behind() {
        return memory.length();
    }

    List<Runner> runners() {
        return runners;
    }

    private void awaitLocal() {
        var local = runners.stream().filter(runner -> !runner.isShared()).toList();
        try {
            if (!isIdle(local, CATCH_UP)) {
                throw new IllegalStateException("local subscriptions have not caught up within " + CATCH_UP);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Workers workers) {
        var failed = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if ((wakeup.signal().await(settings.poll()) || failed) && !runners.isEmpty()) {
                    var begun = System.nanoTime();
                    lookOnce();
                    Thread.sleep(workers.isBusy() ? REST : restAfterNothing(System.nanoTime() - begun));
                }
                failed = false;
            } catch (InterruptedException stop) {
                return;
            } catch (DataAccessException | TransactionException away) {
                failed = true;
                log.warn(
                        "the event log waits for the database: {}",
                        away.getClass().getName());
                log.debug("the failure", away);
            }
        }
    }

    private static Duration restAfterNothing(long look) {
        return Duration.ofNanos(Math.clamp(REST_AFTER_NOTHING * look, REST.toNanos(), MOST_REST.toNanos()));
    }

    private void lookOnce() {
        days.open();
        var horizon = reader.horizon();
        for (var runner : takingTurns()) {
            if (runner.pump(horizon)) {
                wakeup.signal().raise();
            }
        }
        memory.note(
                horizon,
                runners.stream()
                        .filter(runner -> !runner.isShared())
                        .map(Runner::scanned)
                        .toList());
        wakeup.signal().tell();
    }

    // There is not always room for all: each begins in its turn.
    private List<Runner> takingTurns() {
        var order = Arrays.asList(runners.toArray(Runner[]::new));
        Collections.rotate(order, turn++);
        return order;
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
            if (!wakeup.signal().until(left, () -> isSettled(wanted, reached))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSettled(List<Runner> wanted, long[] horizon) {
        return wanted.stream()
                .allMatch(runner -> (!runner.isShared() || presence.isSettled()) && runner.isSettled(horizon));
    }

    /** Has a subscription find out anew where it stands. */
    void forget(String subscription) {
        runners.stream()
                .filter(one -> one.subscription().name().equals(subscription))
                .forEach(Runner::forget);
        wakeup.signal().raise();
    }

    synchronized void stop() {
        if (running != null) {
            running.looking().interrupt();
            running.workers().stop();
            presence.leave();
            running.present().interrupt();
            running = null;
        }
    }

    synchronized boolean isRunning() {
        return running != null;
    }
}
