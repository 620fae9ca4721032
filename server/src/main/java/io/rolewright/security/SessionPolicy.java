package io.rolewright.security;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How long somebody stays signed in.
 *
 * @param idleHours a session ends after so many hours without a refresh
 * @param lifeHours a session that is opened from now on ends after so many hours in any case
 */
public record SessionPolicy(
        @Min(1) @Max(8_760) int idleHours,

        @Min(1) @Max(8_760) int lifeHours) {
    /** What holds until somebody changes it: a week, and thirty days. */
    public static SessionPolicy initial() {
        return new SessionPolicy(7 * 24, 30 * 24);
    }

    public Duration idle() {
        return Duration.ofHours(idleHours);
    }

    public Duration life() {
        return Duration.ofHours(lifeHours);
    }
}
