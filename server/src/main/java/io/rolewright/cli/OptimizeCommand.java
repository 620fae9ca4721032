package io.rolewright.cli;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.improvement.Change;
import io.rolewright.engine.improvement.Improvement;
import io.rolewright.engine.improvement.Rule;
import io.rolewright.engine.publication.PostingPage;
import io.rolewright.engine.publication.PublishedPosting;
import io.rolewright.engine.visibility.AdvertCorpus;
import io.rolewright.engine.visibility.HeldCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rolewright optimize}: proposes a better wording of job adverts. */
@Command(
        name = "optimize",
        description =
                "Propose a better wording of job adverts, change by change, with reasons; nothing is asked for that the"
                        + " advert does not ask for.",
        footer = {
            "",
            "Reads what parse --job reads. Without --accept nothing is changed, and visibility tells what all changes",
            "together would bring. Questions need somebody who knows the answer; they change nothing."
        })
final class OptimizeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Adverts to read; - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--json", description = "One JSON document per advert and line.")
    private boolean json;

    @Option(
            names = "--accept",
            paramLabel = "all|RULE",
            split = ",",
            description = "Changes to accept: all, rules such as title-clean, or changes such as wording-plain-2.")
    private List<String> accept = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where to write the better advert: .html, .txt or .json (schema.org data). For one advert only.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--among",
            paramLabel = "DIR",
            description =
                    "Folder of adverts to measure visibility among; default: what the taxonomy knows of occupations.")
    private Optional<Path> among = Optional.empty();

    @Mixin
    private ModelsOption models = new ModelsOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        refuseUnknown();
        var inputs = Input.of(files);
        try (var desk = Desk.forFiles(inputs.size(), new OcrOption(), models.taxonomy())) {
            var improvement = new Improvement(desk.taxonomy());
            var corpus = corpus(desk);
            var written = new ArrayList<OptimizedAdvert>();
            var show = new Show<>(spec.commandLine(), json, new OptimizedLines(desk.taxonomy()));
            desk.adverts(inputs, answer -> {
                switch (answer) {
                    case Answer.Taken<ReadPage> taken -> {
                        var adverts = optimized(taken.value(), improvement, corpus, desk);
                        written.addAll(adverts);
                        show.accept(new Answer.Taken<>(taken.file(), adverts));
                    }
                    case Answer.NotTaken<ReadPage> not -> show.accept(new Answer.NotTaken<>(not.refusal()));
                }
            });
            if (out.isPresent()) {
                write(out.get(), written);
            }
            return show.exit();
        }
    }

    /** A word that names no rule is a slip of the keyboard, not an advert without such a change. */
    private void refuseUnknown() {
        for (var word : accept) {
            var rule = word.replaceFirst("-[0-9]+$", "");
            if (!word.equals("all") && Rule.of(rule).isEmpty()) {
                throw Refused.usage(word, "cli.no-such-rule");
            }
        }
        out.ifPresent(file -> {
            if (format(file).isEmpty()) {
                throw Refused.usage(file.toString(), "cli.unknown-format");
            }
        });
    }

    private List<OptimizedAdvert> optimized(ReadPage page, Improvement improvement, AdvertCorpus corpus, Desk desk) {
        return page.adverts().stream()
                .map(advert -> optimized(page.file(), advert, improvement, corpus, desk))
                .toList();
    }

    private OptimizedAdvert optimized(
            String file, Advert advert, Improvement improvement, AdvertCorpus corpus, Desk desk) {
        return OptimizedAdvert.of(file, advert, improvement.diff(advert), this::isAccepted, corpus, desk.taxonomy());
    }

    private boolean isAccepted(Change change) {
        return accept.contains("all") || accept.contains(change.rule().id()) || accept.contains(change.id());
    }

    private AdvertCorpus corpus(Desk desk) throws IOException {
        return among.isPresent() ? FolderCorpus.of(among.get(), desk) : HeldCorpus.ofOccupations(desk.taxonomy());
    }

    private static Optional<String> format(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return List.of(".html", ".txt", ".json").stream().filter(name::endsWith).findFirst();
    }

    private static void write(Path file, List<OptimizedAdvert> adverts) throws IOException {
        if (adverts.size() != 1) {
            throw Refused.usage(file.toString(), "cli.one-advert");
        }
        var advert = adverts.getFirst();
        if (!advert.improved().verdict().isAccepted()) {
            throw new Refused(advert.file(), "adverts.not-proven");
        }
        var posting = advert.improved().posting();
        var content = switch (format(file).orElseThrow()) {
            case ".html" -> PostingPage.html(posting);
            case ".txt" -> PostingPage.text(posting);
            default -> PublishedPosting.jsonLd(posting).toPrettyString();
        };
        WrittenWhole.write(file, content.lines().toList());
    }
}
