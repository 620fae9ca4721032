package io.rolewright.integrations.twins.phone;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of playing a step.
 *
 * @param took until the next step
 * @param end how the call ended by it; null while it goes on
 */
record Turn(Duration took, @Nullable CallStatus end) {
    static Turn after(Duration time) {
        return new Turn(time, null);
    }

    static Turn ending(CallStatus status) {
        return new Turn(Duration.ZERO, status);
    }
}
