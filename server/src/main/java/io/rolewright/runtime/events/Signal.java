package io.rolewright.runtime.events;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Something changed: wakes whoever waits for it. A change that nobody was waiting for is kept for the next who does. */
final class Signal {
    private boolean raised;

    synchronized void raise() {
        raised = true;
        notifyAll();
    }

    /** Has those who wait for something to be true look again. */
    synchronized void tell() {
        notifyAll();
    }

    /** @return whether there was a change */
    synchronized boolean await(Duration atMost) throws InterruptedException {
        var changed = until(atMost, () -> raised);
        raised = false;
        return changed;
    }

    /** Waits until something is true, looked at anew after every change; answers whether it came true in time. */
    synchronized boolean until(Duration atMost, BooleanSupplier wanted) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        while (!wanted.getAsBoolean()) {
            var millis = (end - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                return false;
            }
            wait(millis);
        }
        return true;
    }
}
