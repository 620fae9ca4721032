package io.rolewright.benchmarks.retrieval;

import io.rolewright.benchmarks.Result;
import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.ranking.LearnedRanker;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.generator.market.Market;
import io.rolewright.evaluation.generator.world.World;
import io.rolewright.evaluation.matching.MarketTexts;
import io.rolewright.inference.OnnxEmbedder;
import io.rolewright.matching.internal.AdvertQuery;
import io.rolewright.matching.internal.FoundBy;
import io.rolewright.matching.internal.MeaningText;
import io.rolewright.matching.internal.Wordless;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.Hit;
import io.rolewright.matching.internal.index.HybridSearch;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.matching.internal.index.lucene.LuceneIndex;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures whether those whom the ranker would rank first are among those who are found and ranked at all. */
@Command(
        name = "found",
        mixinStandardHelpOptions = true,
        description = "Whether the best of a labelled market are among those who are found for a job.")
public final class FoundCommand implements Callable<Integer> {
    private static final int JOBS = 60;
    private static final List<Integer> FOUND = List.of(100, 200, 300, 500, 1000);

    /** So many of the best must be there where so many are found as a search ranks. */
    private static final int SEARCHED = 300;

    private static final double LEAST = 0.99;

    @Option(names = "--seed", defaultValue = "1", description = "Draws the market; ${DEFAULT-VALUE} by default.")
    private long seed;

    @Option(names = "--people", defaultValue = "2000", description = "CVs; ${DEFAULT-VALUE} by default.")
    private int people;

    private final Taxonomy taxonomy = Taxonomy.bundled();
    private final MeaningText meanings = new MeaningText(taxonomy);

    @Override
    public Integer call() throws Exception {
        var texts = MarketTexts.read(Market.drawn(seed, JOBS, people), taxonomy);
        var result = new Result("found-" + seed, "found --seed %d --people %d".formatted(seed, people));
        try (var index = LuceneIndex.open(Files.createTempDirectory("found"));
                var embedder = OnnxEmbedder.load()) {
            index.upsert(candidates(texts, embedder));
            index.refresh();
            tell(texts, new HybridSearch(index), embedder, result);
        }
        return result.keep() ? 0 : 1;
    }

    private List<IndexedCandidate> candidates(MarketTexts texts, Embedder embedder) {
        var foundBy = new FoundBy(taxonomy);
        return IntStream.range(0, people)
                .mapToObj(person -> {
                    var cv = texts.cvs().get(person);
                    var known = new FoundBy.Person(
                            new CandidateId(new UUID(1, person)),
                            new ProfileId(new UUID(1, person)),
                            Wordless.of(cv.profile()),
                            cv.wording(),
                            vector(embedder, meanings.of(cv.profile())),
                            Set.of(),
                            Set.of(),
                            Optional.empty());
                    return foundBy.of(known, World.NOW);
                })
                .toList();
    }

    private static Optional<QuantizedVector> vector(Embedder embedder, String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(QuantizedVector.of(embedder.model(), embedder.embed(text)));
    }

    private void tell(MarketTexts texts, HybridSearch search, Embedder embedder, Result result) throws Exception {
        var ranker = new LearnedRanker(taxonomy, RankingModel.bundled(), World.NOW);
        var best = texts.adverts().stream()
                .map(advert -> ranked(texts, advert, ranker))
                .toList();
        for (var most : FOUND) {
            var found = texts.adverts().stream()
                    .map(advert -> found(search, advert, embedder, most))
                    .toList();
            for (var depth : List.of(10, 100)) {
                var what = "the ranker's best %d of %,d among %d found".formatted(depth, people, most);
                var share = 100 * share(best, found, depth);
                if (most >= SEARCHED) {
                    result.atLeast(100 * LEAST, what, share, "%");
                } else {
                    result.add(what, share, "%");
                }
            }
        }
    }

    private List<Integer> ranked(MarketTexts texts, Advert advert, LearnedRanker ranker) {
        var scores = texts.cvs().stream()
                .mapToDouble(cv -> ranker.score(advert, cv.profile(), cv.wording()))
                .toArray();
        return IntStream.range(0, people)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer person) -> scores[person])
                        .reversed())
                .toList();
    }

    private Set<Integer> found(HybridSearch search, Advert advert, Embedder embedder, int most) {
        var question = new HybridSearch.Question(
                AdvertQuery.of(advert), vector(embedder, meanings.of(advert)), Filter.everybody(), most);
        return search.find(question).hits().stream()
                .map(Hit::candidate)
                .map(candidate -> (int) candidate.value().getLeastSignificantBits())
                .collect(Collectors.toSet());
    }

    private static double share(List<List<Integer>> best, List<Set<Integer>> found, int depth) {
        return IntStream.range(0, best.size())
                .mapToDouble(job -> best.get(job).subList(0, depth).stream()
                                .filter(found.get(job)::contains)
                                .count()
                        / (double) depth)
                .average()
                .orElse(0);
    }
}
