package io.rolewright.runtime.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param name {@code <service>.<what-it-needs>}
 * @param service the service that needs it
 * @param kind what it means when it is missing
 * @param up whether it is there
 * @param since since when that has been so, as far as this process knows
 * @param reason what is wrong; absent when it is up
 */
public record CheckState(
        String name,
        String service,
        HealthCheck.Kind kind,
        boolean up,
        Instant since,
        @Nullable Reason reason) {}
