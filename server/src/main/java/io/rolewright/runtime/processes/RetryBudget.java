package io.rolewright.runtime.processes;

import java.util.concurrent.atomic.AtomicInteger;

/** Keeps retries below a tenth of the calls, so that they do not press down what already suffers. */
final class RetryBudget {
    private static final int PRICE = 10;
    private static final int MOST = 10 * PRICE;

    private final AtomicInteger saved = new AtomicInteger(MOST);

    /** A first try was made: a tenth of a retry is saved. */
    void save() {
        saved.updateAndGet(sum -> Math.min(sum + 1, MOST));
    }

    /** Takes one retry out, if there is one. */
    boolean spend() {
        return saved.getAndUpdate(sum -> sum < PRICE ? sum : sum - PRICE) >= PRICE;
    }
}
