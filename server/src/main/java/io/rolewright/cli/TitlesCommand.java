package io.rolewright.cli;

import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.taxonomy.Occupation;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.taxonomy.TitleLanguage;
import io.rolewright.engine.titles.TitleHit;
import io.rolewright.engine.titles.TitleLabel;
import io.rolewright.engine.titles.TitleMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rolewright titles}: ranks the occupations of a list for job titles. */
@Command(
        name = "titles",
        description = "Rank occupations for job titles; writes a TREC run of the 100 best for each.",
        footer = {
            "",
            "Both files hold a title a line: id, tab, title. Labels of one occupation share an id; the best one counts.",
            "A line of the run: title's id, Q0, occupation's id, rank, score, rolewright."
        })
final class TitlesCommand implements Callable<Integer> {
    private static final int BEST = 100;

    @Option(names = "--queries", paramLabel = "FILE", required = true, description = "The job titles.")
    private Path queries = Path.of("");

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = "The names of the occupations; default: those of the taxonomy.")
    private Optional<Path> labels = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The run to write.")
    private Path out = Path.of("");

    @Mixin
    private EmbeddingOption embedding = new EmbeddingOption();

    @Mixin
    private ModelsOption models = new ModelsOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var titles = TitleList.read(queries);
        TitleList.refuseTwice(queries, titles);
        var taxonomy = models.taxonomy();
        var names = labels.isPresent() ? labels(labels.get()) : labels(taxonomy);
        var embedder = embedding.embedder(spec.commandLine().getErr());
        try {
            var matcher = matcher(names, new TitleLanguage(taxonomy), embedder);
            WrittenWhole.write(out, run(titles, matcher));
        } finally {
            embedder.ifPresent(Embedder::close);
        }
        return Exit.DONE;
    }

    private static List<TitleLabel> labels(Path file) throws IOException {
        return TitleList.read(file).stream()
                .map(title -> new TitleLabel(title.id(), title.text()))
                .toList();
    }

    private static List<TitleLabel> labels(Taxonomy taxonomy) {
        return taxonomy.occupations().stream()
                .flatMap(occupation -> titles(occupation).map(title -> new TitleLabel(occupation.id(), title)))
                .toList();
    }

    private static Stream<String> titles(Occupation occupation) {
        return Stream.concat(Stream.of(occupation.title()), occupation.titles().stream());
    }

    private TitleMatcher matcher(List<TitleLabel> names, TitleLanguage language, Optional<Embedder> embedder) {
        if (embedder.isEmpty()) {
            return TitleMatcher.lexical(names, language);
        }
        var different = names.stream().map(TitleLabel::text).distinct().count();
        var progress = new Progress(spec.commandLine().getErr(), "labels embedded", different);
        return TitleMatcher.withMeaning(names, language, embedder.get(), progress::at);
    }

    private List<String> run(List<TitleList.Title> titles, TitleMatcher matcher) {
        var progress = new Progress(spec.commandLine().getErr(), "titles ranked", titles.size());
        var answers = InOrder.map(titles, title -> lines(title, matcher.best(title.text(), BEST)), progress::at);
        return answers.stream().flatMap(List::stream).toList();
    }

    private static List<String> lines(TitleList.Title title, List<TitleHit> hits) {
        var lines = new ArrayList<String>(hits.size());
        for (var hit : hits) {
            lines.add("%s Q0 %s %d %s rolewright"
                    .formatted(
                            title.id(), hit.id(), lines.size() + 1, String.format(Locale.ROOT, "%.6f", hit.score())));
        }
        return lines;
    }
}
