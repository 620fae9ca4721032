package io.rolewright.integrations.twins.phone;

import java.time.Duration;

/** How long it takes to say things: two and a half words a second. */
final class Speech {
    private static final Duration WORD = Duration.ofMillis(400);

    private Speech() {}

    static Duration length(String text) {
        return WORD.multipliedBy(text.strip().split("\\s+", -1).length);
    }
}
