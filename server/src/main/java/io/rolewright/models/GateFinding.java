package io.rolewright.models;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a service found when it ran a gate of a version.
 *
 * @param gate its name, for example {@code quality}
 * @param passed whether the version may go on
 * @param value what was measured; absent where nothing could be
 * @param bound what was asked for
 * @param consumer the service that ran it
 * @param reportedAt when
 */
public record GateFinding(
        String gate,
        boolean passed,
        @Nullable Double value,
        @Nullable Double bound,
        String consumer,
        Instant reportedAt) {}
