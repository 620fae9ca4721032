package io.rolewright.jobs;

import jakarta.validation.constraints.NotNull;

/**
 * Why a job is closed.
 *
 * @param reason {@code FILLED} or {@code WITHDRAWN}
 */
public record Closure(@NotNull Reason reason) {
    /** Why nobody is sought any more. */
    public enum Reason {
        /** Somebody was found. */
        FILLED,
        /** The client, or we, gave it up. */
        WITHDRAWN
    }
}
