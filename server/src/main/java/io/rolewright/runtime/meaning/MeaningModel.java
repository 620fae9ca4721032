package io.rolewright.runtime.meaning;

import io.rolewright.engine.embedding.Embedder;
import io.rolewright.inference.OnnxEmbedder;
import io.rolewright.inference.UnusableModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model of meaning, which may have to be loaded first, or cannot run here. */
public final class MeaningModel {
    /** Where no model runs. */
    public static final MeaningModel NONE = new MeaningModel(Optional.empty());

    private static final Logger LOG = LoggerFactory.getLogger(MeaningModel.class);
    private static final MeaningModel BUNDLED = new MeaningModel(null);

    private @Nullable Optional<Embedder> loaded;

    private MeaningModel(@Nullable Optional<Embedder> loaded) {
        this.loaded = loaded;
    }

    /** The one of this jar; all of a process share it. */
    public static MeaningModel bundled() {
        return BUNDLED;
    }

    /** One that is loaded. */
    public static MeaningModel of(Embedder embedder) {
        return new MeaningModel(Optional.of(embedder));
    }

    /**
     * The model; nothing where it cannot run, which the log says once. Whoever needs the one of the jar first waits half a
     * second for it, so that neither the start nor anybody else does.
     */
    public synchronized Optional<Embedder> get() {
        var known = loaded;
        if (known == null) {
            known = load();
            loaded = known;
        }
        return known;
    }

    private static Optional<Embedder> load() {
        try {
            return Optional.of(OnnxEmbedder.load());
        } catch (UnusableModelException reason) {
            LOG.warn("Nothing is understood by meaning, only by words: {}", reason.code());
            return Optional.empty();
        }
    }
}
