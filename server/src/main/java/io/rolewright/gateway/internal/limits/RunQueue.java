package io.rolewright.gateway.internal.limits;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How long a thread waits for a processor. Whoever is refused waits as long before the refusal even begins, so what is let in
 * must leave some time of the processors free. Asked by an empty virtual thread, one at a time, while there is work.
 */
final class RunQueue {
    /** The weight of the last wait in the average. */
    private static final double LAST = 0.1;

    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile long asked;
    private volatile double average;

    /** Finds out anew, unless that is under way. */
    void ask() {
        if (asking.compareAndSet(false, true)) {
            asked = System.nanoTime();
            Thread.startVirtualThread(this::answer);
        }
    }

    private void answer() {
        average += LAST * (System.nanoTime() - asked - average);
        asking.set(false);
    }

    /** Nanoseconds that the last threads waited on average; one that waits already counts with what it has waited. */
    double nanos() {
        return asking.get() ? Math.max(average, average + LAST * (System.nanoTime() - asked - average)) : average;
    }
}
