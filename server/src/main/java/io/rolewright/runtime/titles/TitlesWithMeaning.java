package io.rolewright.runtime.titles;

import io.rolewright.engine.embedding.CachedEmbedder;
import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.taxonomy.Seniority;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.engine.titles.TitlesByMeaning;
import io.rolewright.inference.OnnxEmbedder;
import io.rolewright.inference.UnusableModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the model of meaning for the first title that words do not decide, so that neither the start nor whoever has no such
 * title waits for it. Where it cannot run, words alone decide.
 */
final class TitlesWithMeaning implements TitleReader, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TitlesWithMeaning.class);

    /** In vectors of titles. */
    private static final int KEPT = 10_000;

    private final TitleReader lexical;
    private @Nullable TitleReader loaded;
    private @Nullable Embedder embedder;

    TitlesWithMeaning(TitleReader lexical) {
        this.lexical = lexical;
    }

    @Override
    public Optional<String> occupation(String title) {
        return lexical.occupation(title).or(() -> withMeaning().occupation(title));
    }

    @Override
    public Seniority seniority(String title) {
        return lexical.seniority(title);
    }

    private synchronized TitleReader withMeaning() {
        var reader = loaded;
        if (reader == null) {
            reader = load();
            loaded = reader;
        }
        return reader;
    }

    private TitleReader load() {
        try {
            var model = new CachedEmbedder(OnnxEmbedder.load(), KEPT);
            embedder = model;
            return new TitlesByMeaning(Taxonomy.bundled(), lexical, model);
        } catch (UnusableModelException reason) {
            LOG.warn("Titles are understood by their words alone: {}", reason.code());
            return lexical;
        }
    }

    @Override
    public synchronized void close() {
        if (embedder != null) {
            embedder.close();
            loaded = lexical;
        }
    }
}
