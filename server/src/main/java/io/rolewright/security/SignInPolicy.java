package io.rolewright.security;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * What is remembered of failed sign-ins.
 *
 * @param failuresKeptHours after so many hours without another one, failures are forgotten and removed
 */
public record SignInPolicy(@Min(24) @Max(2_160) int failuresKeptHours) {
    /** What holds until somebody changes it: two days. */
    public static SignInPolicy initial() {
        return new SignInPolicy(48);
    }

    public Duration failuresKept() {
        return Duration.ofHours(failuresKeptHours);
    }
}
