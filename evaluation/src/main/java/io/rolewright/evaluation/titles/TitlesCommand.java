package io.rolewright.evaluation.titles;

import io.rolewright.engine.embedding.CachedEmbedder;
import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.taxonomy.TitleLanguage;
import io.rolewright.engine.taxonomy.release.EscoRelease;
import io.rolewright.engine.taxonomy.release.InvalidReleaseException;
import io.rolewright.engine.taxonomy.release.OnetRelease;
import io.rolewright.engine.taxonomy.release.Released;
import io.rolewright.engine.titles.TitleLabel;
import io.rolewright.engine.titles.TitleMatcher;
import io.rolewright.engine.titles.TitleWeights;
import io.rolewright.evaluation.Datasets;
import io.rolewright.evaluation.Publication;
import io.rolewright.evaluation.Scorecard;
import io.rolewright.inference.OnnxEmbedder;
import io.rolewright.inference.UnusableModelException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval titles}: how right our occupations of titles are, beside letters and words. */
@Command(
        name = "titles",
        description = "How right occupations of titles are: titles of O*NET against the labels of ESCO.",
        mixinStandardHelpOptions = true)
public final class TitlesCommand implements Callable<Integer> {
    private static final int CACHE = 20_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Datasets datasets = new Datasets();

    @Mixin
    private Publication publication = new Publication();

    @Option(names = "--choose", description = "Look for better weights on the half that is not reported.")
    private boolean choose;

    /** 0 when the bar holds, 1 when it does not, 2 when the sets are not there. */
    @Override
    public Integer call() throws IOException, InvalidReleaseException, UnusableModelException {
        Path onet = datasets.find("onet", "");
        Path esco = datasets.find("esco_occupations", "");
        List<TitleLabel> labels = labels(EscoRelease.read(esco).occupations());
        Questions questions = Questions.of(labels, OnetRelease.read(onet).occupations(), choose);
        try (Embedder embedder = new CachedEmbedder(OnnxEmbedder.load(), CACHE)) {
            return choose ? choose(labels, questions, embedder) : report(labels, questions, embedder);
        }
    }

    private static List<TitleLabel> labels(List<Released> occupations) {
        List<TitleLabel> labels = new ArrayList<>();
        for (int i = 0; i < occupations.size(); i++) {
            String id = "esco-%04d".formatted(i);
            labels.add(new TitleLabel(id, occupations.get(i).name()));
            occupations.get(i).otherNames().forEach(name -> labels.add(new TitleLabel(id, name)));
        }
        return labels;
    }

    private int choose(List<TitleLabel> labels, Questions questions, Embedder embedder) {
        TitleMatcher matcher = full(labels, embedder);
        for (TitleWeights start : List.of(TitleWeights.lexical(), TitleWeights.full())) {
            Choosing choosing =
                    new Choosing(matcher, questions.alternates(), questions.usualTitles(), publication::print);
            publication.print("best: " + choosing.from(start));
        }
        return 0;
    }

    private int report(List<TitleLabel> labels, Questions questions, Embedder embedder) throws IOException {
        TitleMatcher full = full(labels, embedder);
        Comparison comparison = new Comparison(questions);
        comparison.measure("ours, words + letters + meaning", Choosing.ours(full));
        comparison.measure("ours without a model", Choosing.ours(full.weighing(TitleWeights.lexical())));
        comparison.measure("meaning alone", Choosing.ours(full.weighing(TitleWeights.meaningAlone())));
        comparison.measure("letters: tf-idf over runs of 2 to 4", Baseline.letters(labels));
        comparison.measure("words: BM25", Baseline.bm25(labels));
        Scorecard card = comparison.card();
        return publication.publish(comparison.report(labels.size(), embedder.model(), card), "titles", card.holds());
    }

    private TitleMatcher full(List<TitleLabel> labels, Embedder embedder) {
        return TitleMatcher.withMeaning(labels, new TitleLanguage(Taxonomy.bundled()), embedder, done -> {
            if (done % 5_000 == 0) {
                commandLine().getErr().printf("%d labels embedded%n", done);
                commandLine().getErr().flush();
            }
        });
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec, "picocli sets it before the call").commandLine();
    }
}
