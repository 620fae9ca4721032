package io.rolewright.runtime.titles;

import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.taxonomy.Seniority;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.engine.titles.TitleWeights;
import io.rolewright.engine.titles.TitlesByMeaning;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the model of meaning at the first title that words do not decide, so that neither the start nor whoever has no such
 * title waits for it. Where it cannot run, words alone decide.
 */
final class TitlesWithMeaning implements TitleReader {
    private final Taxonomy taxonomy;
    private final TitleReader lexical;
    private final TitleWeights weights;
    private final Supplier<Optional<Embedder>> embedder;
    private @Nullable TitleReader loaded;

    TitlesWithMeaning(
            Taxonomy taxonomy, TitleReader lexical, TitleWeights weights, Supplier<Optional<Embedder>> embedder) {
        this.taxonomy = taxonomy;
        this.lexical = lexical;
        this.weights = weights;
        this.embedder = embedder;
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
        var model = embedder.get();
        if (model.isEmpty()) {
            return lexical;
        }
        var reader = loaded;
        if (reader == null) {
            reader = new TitlesByMeaning(taxonomy, lexical, model.get(), weights);
            loaded = reader;
        }
        return reader;
    }
}
