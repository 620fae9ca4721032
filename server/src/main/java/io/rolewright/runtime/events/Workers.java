package io.rolewright.runtime.events;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that handle facts: as many at a time as the settings allow. */
final class Workers {
    /** So many pieces of work may be begun for each place: what was read waits in memory, so its amount is bounded. */
    private static final int AHEAD = 4;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places;
    private final int limit;
    private final AtomicInteger begun = new AtomicInteger();
    private final Signal signal;

    Workers(int places, Signal signal) {
        this.places = new Semaphore(places);
        this.limit = AHEAD * places;
        this.signal = signal;
    }

    /** Work that ends early when the process stops. */
    interface Work {
        void run() throws InterruptedException;
    }

    /** How many more pieces of work may be brought now. */
    int room() {
        return Math.max(0, limit - begun.get());
    }

    /** Whether some work has begun and not ended. */
    boolean isBusy() {
        return begun.get() > 0;
    }

    /** @param end runs after the work in any case */
    void run(Work work, Runnable end) {
        begun.incrementAndGet();
        threads.execute(() -> {
            try {
                inPlace(work);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } finally {
                begun.decrementAndGet();
                end.run();
                signal.raise();
            }
        });
    }

    private void inPlace(Work work) throws InterruptedException {
        places.acquire();
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    /** A rest within some work, which lets others work meanwhile. */
    void rest(Duration pause) throws InterruptedException {
        begun.decrementAndGet();
        places.release();
        try {
            Thread.sleep(pause);
        } finally {
            places.acquireUninterruptibly();
            begun.incrementAndGet();
        }
    }

    void stop() {
        threads.shutdownNow();
        threads.close();
    }
}
