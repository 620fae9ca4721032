package io.rolewright.gateway.internal.limits;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How long a thread waits for a processor. Whoever is refused waits as long before the refusal even begins, so what is let in
 * must leave some time of the processors free. Asked by an empty virtual thread, one at a time, while there is work.
 */
final class RunQueue {
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile long asked;
    private volatile long wait;

    /** Finds out anew, unless that is under way. */
    void ask() {
        if (asking.compareAndSet(false, true)) {
            asked = System.nanoTime();
            Thread.startVirtualThread(this::answer);
        }
    }

    private void answer() {
        wait = System.nanoTime() - asked;
        asking.set(false);
    }

    /** Nanoseconds that the last thread waited, or that one waits already. */
    long nanos() {
        return asking.get() ? Math.max(wait, System.nanoTime() - asked) : wait;
    }
}
