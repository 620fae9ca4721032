package io.rolewright.users.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets so many do something at a time and so many more wait for their turn, and sends everybody else away. */
final class Turns {
    private final Semaphore running;
    private final Semaphore admitted;
    private final Duration patience;

    /**
     * @param atATime how many may do it at a time
     * @param waiting how many more may wait
     * @param patience how long one waits before it is sent away
     */
    Turns(int atATime, int waiting, Duration patience) {
        this.running = new Semaphore(atATime, true);
        this.admitted = new Semaphore(atATime + waiting);
        this.patience = patience;
    }

    /** What the work answers; nothing when it was sent away. */
    <T> Optional<T> take(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return run(work);
        } finally {
            admitted.release();
        }
    }

    private <T> Optional<T> run(Supplier<T> work) {
        if (!isMyTurn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            running.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return running.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
