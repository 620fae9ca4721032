package io.rolewright.runtime.titles;

import io.rolewright.engine.embedding.CachedEmbedder;
import io.rolewright.engine.taxonomy.Seniority;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.engine.titles.TitleWeights;
import io.rolewright.engine.titles.TitlesByMeaning;
import io.rolewright.runtime.meaning.MeaningModel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the model of meaning first when a title comes that words do not decide, so that neither the start nor whoever has no
 * such title waits for it. Where it cannot run, words alone decide.
 */
final class TitlesWithMeaning implements TitleReader {
    /** In vectors of titles. */
    private static final int KEPT = 10_000;

    private final Taxonomy taxonomy;
    private final TitleReader lexical;
    private final TitleWeights weights;
    private final MeaningModel model;
    private @Nullable TitleReader made;

    TitlesWithMeaning(Taxonomy taxonomy, TitleReader lexical, TitleWeights weights, MeaningModel model) {
        this.taxonomy = taxonomy;
        this.lexical = lexical;
        this.weights = weights;
        this.model = model;
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
        var reader = made;
        if (reader == null) {
            reader = make();
            made = reader;
        }
        return reader;
    }

    private TitleReader make() {
        return model.get()
                .<TitleReader>map(
                        embedder -> new TitlesByMeaning(taxonomy, lexical, new CachedEmbedder(embedder, KEPT), weights))
                .orElse(lexical);
    }
}
