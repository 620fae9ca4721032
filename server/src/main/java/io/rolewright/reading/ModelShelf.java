package io.rolewright.reading;

import io.rolewright.engine.UnusableArtefactException;
import io.rolewright.models.BundledArtifacts;
import io.rolewright.models.ModelsInternal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The models that somebody in this process reads with, by the hashes of their bytes: services that read with the same version
 * share it, and what lies in the jar is never asked for.
 */
@Component
public final class ModelShelf {
    private final Map<Place, WeakReference<Object>> models = new HashMap<>();

    private record Place(String kind, String sha256) {}

    /**
     * A model.
     *
     * @param sha256 the hash of a version's bytes
     * @param from asked for the bytes where nobody here has it
     * @param version the version's number
     * @throws UnusableArtefactException when the bytes are no such model
     */
    <T> Supplier<T> get(ModelKind<T> kind, String sha256, ModelsInternal from, int version)
            throws UnusableArtefactException {
        if (BundledArtifacts.sha256(kind.name()).equals(sha256)) {
            return kind.bundled();
        }
        var model = taken(kind, new Place(kind.name(), sha256), from, version);
        return () -> model;
    }

    @SuppressWarnings("unchecked") // A place holds what the reader of its kind made.
    private synchronized <T> T taken(ModelKind<T> kind, Place place, ModelsInternal from, int version)
            throws UnusableArtefactException {
        models.values().removeIf(known -> known.refersTo(null));
        var known = models.get(place);
        var model = known == null ? null : (T) known.get();
        if (model == null) {
            model = kind.reader().read(bytes(kind, from, version));
            models.put(place, new WeakReference<>(model));
        }
        return model;
    }

    private static byte[] bytes(ModelKind<?> kind, ModelsInternal from, int version) {
        try (var bytes = from.open(kind.name(), version).getInputStream()) {
            return bytes.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
