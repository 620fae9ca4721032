package io.rolewright.runtime.meaning;

import io.rolewright.engine.embedding.Embedder;
import io.rolewright.inference.OnnxEmbedder;
import io.rolewright.inference.UnusableModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The model of meaning, loaded for whoever needs it first, so that neither the start nor anybody else waits for it. */
@Component
public class MeaningModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MeaningModel.class);

    private @Nullable Embedder loaded;
    private boolean isUnusable;

    /** The model; nothing where it cannot run, which the log says once. The first call takes about half a second. */
    public synchronized Optional<Embedder> get() {
        if (loaded == null && !isUnusable) {
            load();
        }
        return Optional.ofNullable(loaded);
    }

    private void load() {
        try {
            loaded = OnnxEmbedder.load();
        } catch (UnusableModelException reason) {
            isUnusable = true;
            LOG.warn("Nothing is understood by meaning, only by words: {}", reason.code());
        }
    }

    @Override
    public synchronized void close() {
        isUnusable = true;
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }
}
