package io.rolewright.runtime.events;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** The threads that handle facts: as many at a time as the settings allow. */
final class Workers {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places;
    private final Signal signal;

    Workers(int places, Signal signal) {
        this.places = new Semaphore(places);
        this.signal = signal;
    }

    /** Work that ends early when the process stops. */
    interface Work {
        void run() throws InterruptedException;
    }

    /** @param end runs after the work in any case */
    void run(Work work, Runnable end) {
        threads.execute(() -> {
            try {
                inPlace(work);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } finally {
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
        places.release();
        try {
            Thread.sleep(pause);
        } finally {
            places.acquireUninterruptibly();
        }
    }

    void stop() {
        threads.shutdownNow();
        threads.close();
    }
}
