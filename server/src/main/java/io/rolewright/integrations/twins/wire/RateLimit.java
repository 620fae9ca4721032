package io.rolewright.integrations.twins.wire;

import java.util.ArrayDeque;

/** How many requests a provider takes in a window of time, by the time of the machine. */
public final class RateLimit {
    private final int most;
    private final long window;
    private final ArrayDeque<Long> taken = new ArrayDeque<>();

    private RateLimit(int most, long window) {
        this.most = most;
        this.window = window;
    }

    public static RateLimit perSecond(int most) {
        return new RateLimit(most, 1_000_000_000L);
    }

    /** No limit at all: for runs that measure speed. */
    public static RateLimit none() {
        return new RateLimit(Integer.MAX_VALUE, 0);
    }

    /** Whether one more is taken. */
    public synchronized boolean take() {
        if (most == Integer.MAX_VALUE) {
            return true;
        }
        var now = System.nanoTime();
        while (!taken.isEmpty() && now - taken.peekFirst() >= window) {
            taken.removeFirst();
        }
        if (taken.size() >= most) {
            return false;
        }
        taken.addLast(now);
        return true;
    }

    /** How many more are taken now; a large number without a limit. */
    public synchronized int left() {
        return most - taken.size();
    }
}
