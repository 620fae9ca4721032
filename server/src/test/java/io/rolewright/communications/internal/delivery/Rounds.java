package io.rolewright.communications.internal.delivery;

import org.springframework.boot.test.context.TestComponent;

/** Sends what is due, when a test says so. */
@TestComponent
public class Rounds {
    private final Delivering delivering;

    Rounds(Delivering delivering) {
        this.delivering = delivering;
    }

    public void once() {
        delivering.take(10).forEach(delivering::deliver);
    }
}
