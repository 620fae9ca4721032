package io.rolewright.reading;

import io.rolewright.engine.UnusableArtefactException;
import io.rolewright.models.BundledArtifacts;
import io.rolewright.models.ModelVersion;
import io.rolewright.models.ModelsInternal;
import io.rolewright.shared.ContractException;
import java.util.Optional;
import java.util.function.Supplier;

/** Models that something was read or ranked with once, by the hashes of their bytes; they may be live no more. */
public final class PastModels {
    private static final int NOT_FOUND = 404;

    private final ModelsInternal models;
    private final ModelShelf shelf;

    public PastModels(ModelsInternal models, ModelShelf shelf) {
        this.models = models;
        this.shelf = shelf;
    }

    /**
     * A model.
     *
     * @param hash the beginning of the hash of its bytes
     * @return nothing when no version has such bytes, or when they cannot be used any more
     */
    public <T> Optional<T> find(ModelKind<T> kind, String hash) {
        return BundledArtifacts.sha256(kind.name()).startsWith(hash)
                ? Optional.of(kind.bundled().get())
                : version(kind, hash).flatMap(version -> read(kind, version)).map(Supplier::get);
    }

    private <T> Optional<Supplier<T>> read(ModelKind<T> kind, ModelVersion version) {
        try {
            return Optional.of(shelf.get(
                    kind, version.artifact().sha256(), models, version.summary().version()));
        } catch (UnusableArtefactException none) {
            return Optional.empty();
        }
    }

    private Optional<ModelVersion> version(ModelKind<?> kind, String hash) {
        try {
            for (var number = 1; ; number++) {
                var version = models.version(kind.name(), number);
                if (version.artifact().sha256().startsWith(hash)) {
                    return Optional.of(version);
                }
            }
        } catch (ContractException end) {
            if (end.problem().status() != NOT_FOUND) {
                throw end;
            }
            return Optional.empty();
        }
    }
}
