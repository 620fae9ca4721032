package io.rolewright.runtime.titles;

import io.rolewright.engine.embedding.CachedEmbedder;
import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.engine.titles.TitleWeights;
import io.rolewright.inference.OnnxEmbedder;
import io.rolewright.inference.UnusableModelException;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What reads titles, one for each taxonomy that somebody reads with; all ask the same model of meaning. */
public final class TitleReaders implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TitleReaders.class);

    /** In vectors of titles. */
    private static final int KEPT = 10_000;

    private final TitleSettings settings;
    private final Map<Taxonomy, Map<TitleWeights, WeakReference<TitleReader>>> readers = new WeakHashMap<>();
    private @Nullable Embedder embedder;
    private boolean wordsAlone;

    TitleReaders(TitleSettings settings) {
        this.settings = settings;
    }

    /** Readers that ask a model of meaning where one can run. */
    public static TitleReaders withMeaning() {
        return new TitleReaders(new TitleSettings(TitleSettings.Meaning.AUTO));
    }

    /**
     * A reader.
     *
     * @param weights how titles are compared where the model of meaning is asked
     */
    public synchronized TitleReader of(Taxonomy taxonomy, TitleWeights weights) {
        var known = readers.computeIfAbsent(taxonomy, any -> new HashMap<>());
        var reference = known.get(weights);
        var reader = reference == null ? null : reference.get();
        if (reader == null) {
            reader = made(taxonomy, weights);
            known.put(weights, new WeakReference<>(reader));
        }
        return reader;
    }

    private TitleReader made(Taxonomy taxonomy, TitleWeights weights) {
        var lexical = TitleReader.lexical(taxonomy);
        return settings.meaning() == TitleSettings.Meaning.OFF
                ? lexical
                : new TitlesWithMeaning(taxonomy, lexical, weights, this::embedder);
    }

    /** Whether a model of meaning is asked; loads it. */
    public boolean haveMeaning() {
        return settings.meaning() != TitleSettings.Meaning.OFF && embedder().isPresent();
    }

    /** Nothing where it cannot run. */
    private synchronized Optional<Embedder> embedder() {
        if (embedder == null && !wordsAlone) {
            try {
                embedder = new CachedEmbedder(OnnxEmbedder.load(), KEPT);
            } catch (UnusableModelException reason) {
                LOG.warn("Titles are understood by their words alone: {}", reason.code());
                wordsAlone = true;
            }
        }
        return Optional.ofNullable(embedder);
    }

    @Override
    public synchronized void close() {
        wordsAlone = true;
        if (embedder != null) {
            embedder.close();
            embedder = null;
        }
    }
}
