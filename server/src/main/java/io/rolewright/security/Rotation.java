package io.rolewright.security;

import io.rolewright.shared.Refusal;
import io.rolewright.shared.RotationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rotation: a new version of the key-encryption key, and the re-wrapping of all data keys under it.
 *
 * @param id its id
 * @param version the version that it made
 * @param state how it stands
 * @param total how many data keys were under older versions when it began
 * @param done how many are under the new one by now
 * @param startedAt when it began
 * @param finishedAt when all were done
 * @param failure why it failed, with what to do
 */
public record Rotation(
        RotationId id,
        int version,
        State state,
        long total,
        long done,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Refusal failure) {
    /** How a rotation stands. */
    public enum State {
        /** Data keys are being wrapped anew; both versions are read meanwhile. */
        RUNNING,
        /** Some data keys cannot be unwrapped; it is tried again every minute. */
        FAILED,
        /** All data keys are under the new version. */
        FINISHED
    }
}
