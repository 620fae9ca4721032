package io.rolewright.reading;

import io.rolewright.models.BundledArtifacts;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One model that is read with.
 *
 * @param sha256 the hash of its bytes
 * @param version its number; nothing for the one of the jar where none is live
 * @param since when it became live; the beginning of time where none is
 * @param value the model
 */
record ModelChoice<T>(ModelKind<T> kind, String sha256, Optional<Integer> version, Instant since, Supplier<T> value) {
    /** How many letters of a hash name bytes to people. */
    static final int SHORT = 12;

    /** What is read with where nothing is live, or before anybody was asked. */
    static <T> ModelChoice<T> bundled(ModelKind<T> kind) {
        return new ModelChoice<>(
                kind, BundledArtifacts.sha256(kind.name()), Optional.empty(), Instant.EPOCH, kind.bundled());
    }

    boolean isBundled() {
        return sha256.equals(BundledArtifacts.sha256(kind.name()));
    }

    String shortHash() {
        return sha256.substring(0, SHORT);
    }
}
