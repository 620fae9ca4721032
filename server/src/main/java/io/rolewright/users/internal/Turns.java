package io.rolewright.users.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many do something dear at a time and so many more wait for their turn, and sends everybody else away. The work is
 * done by threads of its own: done by virtual threads it would take the few carriers away from everybody. While others wait a
 * thread rests between two pieces of work, so that a flood gets its share of the processors and not the whole.
 */
final class Turns {
    private static final long IDLE_SECONDS = 10;

    private final ThreadPoolExecutor threads;
    private final int places;
    private final Semaphore admitted;
    private final Duration patience;

    /**
     * @param atATime how many may do it at a time
     * @param waiting how many more may wait
     * @param patience about how long one waits for its turn before it is sent away
     * @param share of its time that a thread works at most while others wait, above 0 up to 1
     */
    Turns(int atATime, int waiting, Duration patience, double share) {
        this.threads = new Resting(atATime, share);
        this.threads.allowCoreThreadTimeOut(true);
        this.places = atATime + waiting;
        this.admitted = new Semaphore(places);
        this.patience = patience;
    }

    /** How many wait for their turn. */
    int waiting() {
        return threads.getQueue().size();
    }

    private static final class Resting extends ThreadPoolExecutor {
        private final double share;
        private final ThreadLocal<Long> began = ThreadLocal.withInitial(System::nanoTime);

        Resting(int threads, double share) {
            var named = Thread.ofPlatform().daemon().name("sign-in-", 0).factory();
            super(
                    threads,
                    threads,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    work -> named.newThread(Niceness.givingWay(work)));
            this.share = share;
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable work) {
            began.set(System.nanoTime());
        }

        // Its result is out already: nobody waits for it any more.
        @Override
        protected void afterExecute(Runnable work, @Nullable Throwable failure) {
            if (!getQueue().isEmpty()) {
                var worked = System.nanoTime() - began.get();
                LockSupport.parkNanos(Math.round(worked * (1 / share - 1)));
            }
        }
    }

    /** What the work answers; nothing when it was sent away. */
    <T> Optional<T> take(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            return Optional.empty();
        }
        var task = new FutureTask<>(work::get);
        try {
            threads.execute(task);
            return await(task);
        } catch (InterruptedException stop) {
            threads.remove(task);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            admitted.release();
        }
    }

    private <T> Optional<T> await(FutureTask<T> task) throws InterruptedException {
        try {
            return Optional.of(task.get(nanosOfPatience(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return isCrowded() && threads.remove(task) ? Optional.empty() : Optional.of(result(task));
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        }
    }

    /**
     * Patience is for the turn alone: what has begun is waited for, and so is what stands behind nobody, when a busy machine
     * lets its thread wait for a processor.
     */
    private boolean isCrowded() {
        return places - admitted.availablePermits() > threads.getCorePoolSize();
    }

    // A quarter more or less: a crowd that is sent away together comes back together.
    private long nanosOfPatience() {
        return Math.round(patience.toNanos() * ThreadLocalRandom.current().nextDouble(0.75, 1.25));
    }

    private static <T> T result(FutureTask<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        }
    }

    private static RuntimeException unwrapped(ExecutionException failure) {
        if (failure.getCause() instanceof Error fatal) {
            throw fatal;
        }
        return failure.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
