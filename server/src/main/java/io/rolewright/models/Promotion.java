package io.rolewright.models;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Where a version is to go.
 *
 * @param version its number
 * @param to what it is to become
 */
public record Promotion(@Min(1) int version, @NotNull Stage to) {
    /** What a version can be promoted to. */
    public enum Stage {
        /** It works beside the live version, and nobody sees what it says. */
        SHADOW,
        /** It answers; the version before it becomes {@code PREVIOUS}. */
        LIVE
    }
}
