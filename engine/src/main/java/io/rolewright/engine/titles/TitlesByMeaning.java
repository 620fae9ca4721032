package io.rolewright.engine.titles;

import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.taxonomy.Occupation;
import io.rolewright.engine.taxonomy.Seniority;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.taxonomy.TitleLanguage;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks a model of meaning about the titles whose words say no occupation. */
public final class TitlesByMeaning implements TitleReader {
    /** Below this score an occupation is wrong more often than those that words alone say. */
    private static final double SURE = 1.6;

    private final TitleReader lexical;
    private final TitleMatcher matcher;

    /**
     * A reader over the occupations of {@code taxonomy}, whose titles are embedded first: a millisecond or two for each on
     * each processor.
     *
     * @param lexical is asked first; of the same taxonomy
     * @param embedder stays the caller's to close, after the last title
     */
    public TitlesByMeaning(Taxonomy taxonomy, TitleReader lexical, Embedder embedder) {
        this(taxonomy, lexical, embedder, TitleWeights.full());
    }

    /**
     * The same with weights of one's own.
     *
     * @param weights how much each way of comparing counts
     */
    public TitlesByMeaning(Taxonomy taxonomy, TitleReader lexical, Embedder embedder, TitleWeights weights) {
        this.lexical = lexical;
        this.matcher = TitleMatcher.withMeaning(
                taxonomy.occupations().stream().flatMap(TitlesByMeaning::labels).toList(),
                new TitleLanguage(taxonomy),
                embedder,
                weights,
                embedded -> {});
    }

    private static Stream<TitleLabel> labels(Occupation occupation) {
        return Stream.concat(Stream.of(occupation.title()), occupation.titles().stream())
                .map(title -> new TitleLabel(occupation.id(), title));
    }

    @Override
    public Optional<String> occupation(String title) {
        return lexical.occupation(title).or(() -> byMeaning(title));
    }

    private Optional<String> byMeaning(String title) {
        return matcher.best(title, 1).stream()
                .filter(hit -> hit.score() >= SURE)
                .findFirst()
                .map(TitleHit::id);
    }

    @Override
    public Seniority seniority(String title) {
        return lexical.seniority(title);
    }
}
