package io.rolewright.matching.internal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rewrites an index in the background so that nothing is left of the erased, and again until it succeeds. */
final class Expunging implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Expunging.class);

    private final Runnable expunge;
    private final Duration betweenTries;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("candidate index expunging").daemon().factory());
    private final AtomicBoolean isDue = new AtomicBoolean();

    Expunging(Runnable expunge, Duration betweenTries) {
        this.expunge = expunge;
        this.betweenTries = betweenTries;
    }

    /** Whoever was taken out by now is expunged with the others that wait for it. */
    void soon() {
        in(Duration.ZERO);
    }

    private void in(Duration pause) {
        if (!isDue.getAndSet(true)) {
            thread.schedule(this::run, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void run() {
        isDue.set(false);
        try {
            expunge.run();
        } catch (RuntimeException failure) {
            log.warn("What is left of the erased could not be expunged, and is tried again: {}", failure.toString());
            in(betweenTries);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
