package io.rolewright.evaluation.trec;

import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.language.LanguageDetector;
import io.rolewright.engine.ranking.LearnedRanker;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.retrieval.HybridIndex;
import io.rolewright.engine.retrieval.HybridWeights;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.trec.Structure.Scorer;
import io.rolewright.inference.OnnxEmbedder;
import io.rolewright.inference.UnusableModelException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval trec DIR --out RUN}: ranks a folder of queries and documents, and measures where there are judgements. */
@Command(
        name = "trec",
        description = "Rank the documents of DIR/corpus for each query of DIR/queries, as a TREC run.",
        footer = {
            "",
            "One plain text file a document, any language; its name without ending is its id. Adverts, résumés and other"
                    + " texts may stand on either side. With DIR/qrels.tsv nDCG@10, MAP and recall@100 are printed."
        },
        mixinStandardHelpOptions = true)
public final class TrecCommand implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final int EVERY = 500;

    /** Of a corpus up to this size the middle of long texts is embedded too. */
    private static final int SMALL_CORPUS = 10_000;

    /** The language of the model of meaning. */
    private static final String ENGLISH = "en";

    /** So many texts tell the language of all. */
    private static final int TOLD = 200;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with queries, corpus and perhaps qrels.tsv.")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "RUN", required = true, description = "The file to write the run to.")
    private Path out = Path.of("");

    @Option(names = "--tag", defaultValue = "rolewright", description = "Last column. Default: ${DEFAULT-VALUE}.")
    private String tag = "rolewright";

    @Option(names = "--depth", defaultValue = "1000", description = "Documents a query. Default: ${DEFAULT-VALUE}.")
    private int depth = 1000;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM",
            description = "The month that lasting jobs reach to. Default: now.")
    private @Nullable YearMonth asOf;

    @Option(names = "--lexical", description = "Without the model of meaning.")
    private boolean lexical;

    /** 0 when the run is written, 2 when the folder cannot be ranked. */
    @Override
    public Integer call() throws IOException {
        try {
            Texts queries = Texts.read(folder.resolve("queries"));
            Texts corpus = Texts.read(folder.resolve("corpus"));
            List<Run> runs = runs(queries, corpus);
            Files.write(
                    out,
                    runs.stream().flatMap(run -> run.lines(depth, tag).stream()).toList());
            measure(runs);
            return 0;
        } catch (UnusableFolderException e) {
            say(e.getMessage());
            return REFUSED;
        }
    }

    private List<Run> runs(Texts queries, Texts corpus) {
        Taxonomy taxonomy = Taxonomy.bundled();
        YearMonth today = asOf == null ? YearMonth.now(ZoneOffset.UTC) : asOf;
        Clock clock = Clock.fixed(today.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        Structure structure =
                Structure.of(queries.texts(), corpus.texts(), new Reading(taxonomy, clock), scorers(taxonomy, today));
        say("%s: %d queries, %d documents"
                .formatted(structure.kind(), queries.ids().size(), corpus.ids().size()));
        Optional<OnnxEmbedder> model = model();
        try {
            HybridIndex index = index(corpus.texts(), model);
            return IntStream.range(0, queries.ids().size())
                    .parallel()
                    .mapToObj(i -> Run.of(
                            queries.ids().get(i),
                            corpus.ids(),
                            index.scores(queries.texts().get(i), structure.known(i))))
                    .toList();
        } finally {
            model.ifPresent(Embedder::close);
        }
    }

    /** Both of our rankers: what the one has learned from made-up markets, the other holds of any. */
    private List<Scorer> scorers(Taxonomy taxonomy, YearMonth today) {
        WeightedRanker cold = new WeightedRanker(taxonomy, Weights.standard(), today);
        List<Scorer> scorers = new ArrayList<>();
        scorers.add(
                (advert, cv) -> cold.rank(advert, cv.profile(), cv.wording()).score());
        try {
            LearnedRanker learned = new LearnedRanker(taxonomy, RankingModel.bundled(), today);
            scorers.add((advert, cv) -> learned.score(advert, cv.profile(), cv.wording()));
        } catch (UnusableForestException e) {
            say("without the learned ranker: " + e.getMessage());
        }
        return scorers;
    }

    private HybridIndex index(List<String> texts, Optional<OnnxEmbedder> model) {
        int passages = texts.size() > SMALL_CORPUS ? 1 : 3;
        HybridWeights weights = weights(texts);
        return model.map(embedder -> HybridIndex.withMeaning(texts, embedder, passages, weights, done -> {
                    if (done % EVERY == 0) {
                        say("%d of %d embedded".formatted(done, texts.size()));
                    }
                }))
                .orElseGet(() -> HybridIndex.lexical(texts, weights));
    }

    private static HybridWeights weights(List<String> texts) {
        LanguageDetector languages = new LanguageDetector();
        long english = texts.stream()
                .limit(TOLD)
                .filter(text -> languages.detect(text).equals(ENGLISH))
                .count();
        boolean most = english * 2 >= Math.min(TOLD, texts.size());
        return most ? HybridWeights.standard() : HybridWeights.ofOtherLanguages();
    }

    private Optional<OnnxEmbedder> model() {
        if (lexical) {
            return Optional.empty();
        }
        try {
            return Optional.of(OnnxEmbedder.load());
        } catch (UnusableModelException e) {
            say("without meaning: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void measure(List<Run> runs) throws IOException, UnusableFolderException {
        Path judgements = folder.resolve("qrels.tsv");
        if (Files.exists(judgements)) {
            Figures figures = Figures.of(runs, Judgements.read(judgements));
            PrintWriter print = commandLine().getOut();
            print.printf(
                    Locale.ROOT,
                    "nDCG@10 %.4f   MAP %.4f   recall@100 %.4f   over %d judged queries%n",
                    figures.ndcg(),
                    figures.map(),
                    figures.recall(),
                    figures.queries());
            print.flush();
        }
    }

    private void say(@Nullable String line) {
        PrintWriter err = commandLine().getErr();
        err.println(line);
        err.flush();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec, "picocli sets it before the call").commandLine();
    }
}
