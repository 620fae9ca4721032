package io.rolewright.support;

import io.rolewright.runtime.events.Subscriptions;
import java.time.Duration;

/** Lets a test wait for what facts set going, without sleeping. */
public final class Events {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Subscriptions subscriptions;

    public Events(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Waits until every subscription has taken every fact. */
    public void awaitIdle() {
        try {
            if (!subscriptions.awaitIdle(PATIENCE)) {
                throw new AssertionError("facts are still being handled after " + PATIENCE);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }
}
