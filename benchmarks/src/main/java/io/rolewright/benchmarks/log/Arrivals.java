package io.rolewright.benchmarks.log;

import io.rolewright.shared.JobId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How many events a consumer has taken, and how long the expected ones took to get there. */
final class Arrivals {
    private static final long LONGEST = Duration.ofMinutes(2).toNanos();

    private final AtomicLong taken = new AtomicLong();
    private final Map<JobId, Long> expected = new ConcurrentHashMap<>();
    private final Histogram times = new ConcurrentHistogram(LONGEST, 3);

    void note(int events) {
        taken.addAndGet(events);
    }

    // Handled means durable: the time ends with the consumer's commit.
    void note(JobId event) {
        var due = expected.remove(event);
        if (due == null) {
            note(1);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                times.recordValue(Math.min(System.nanoTime() - due, LONGEST));
                note(1);
            }
        });
    }

    /** Has the time of an event taken from a moment on. */
    void expect(JobId event, long due) {
        expected.put(event, due);
    }

    long taken() {
        return taken.get();
    }

    /** Milliseconds within which a share of the expected events were handled. */
    double milliseconds(double percentile) {
        return times.getValueAtPercentile(percentile) / 1e6;
    }

    /** Waits until so many were taken. */
    void await(long events) throws InterruptedException {
        var end = System.nanoTime() + LONGEST;
        while (taken.get() < events) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("%d of %d events were taken".formatted(taken.get(), events));
            }
            Thread.sleep(1);
        }
    }
}
