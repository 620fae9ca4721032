package io.rolewright.integrations.internal.web;

import java.time.Duration;

/** The time that one fetch has, with all its redirects and tries. */
final class Budget {
    private final long end;

    private Budget(long end) {
        this.end = end;
    }

    static Budget of(Duration time) {
        return new Budget(System.nanoTime() + time.toNanos());
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    boolean allows(Duration wait) {
        return wait.compareTo(left()) < 0;
    }
}
