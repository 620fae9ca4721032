package io.rolewright.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the key-encryption key.
 *
 * @param newest the version that wraps
 * @param versions all that are there, the oldest first
 * @param rotation the last rotation; absent when there was none
 */
public record EncryptionKeys(
        int newest, List<Version> versions, @Nullable Rotation rotation) {
    public EncryptionKeys {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param version its number; 0 is derived from the master key, later ones are random
     * @param madeAt since when it is there
     * @param dataKeys how many data keys are wrapped under it
     */
    public record Version(int version, Instant madeAt, long dataKeys) {}
}
