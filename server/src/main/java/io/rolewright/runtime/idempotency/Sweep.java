package io.rolewright.runtime.idempotency;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Forgets answers whose time is over. Every process does it; what one is at, the others leave out. */
final class Sweep implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final FirstAnswers answers;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("idempotency-sweep").factory());

    Sweep(FirstAnswers answers) {
        this.answers = answers;
        timer.scheduleWithFixedDelay(this::run, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    private void run() {
        try {
            answers.sweep();
        } catch (DataAccessException away) {
            log.warn("first answers were not swept: {}", away.getClass().getName());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
