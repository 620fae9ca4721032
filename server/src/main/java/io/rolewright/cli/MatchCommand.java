package io.rolewright.cli;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.ranking.ContradictoryWishesException;
import io.rolewright.engine.ranking.Match;
import io.rolewright.engine.ranking.Ranker;
import io.rolewright.engine.ranking.Ranking;
import io.rolewright.engine.ranking.Wishes;
import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rolewright match}: ranks a folder of résumés for one job. */
@Command(
        name = "match",
        description = "Rank a folder of résumés for a job, best first, with the reasons.",
        footer = {"", "The job is whatever parse --job reads; of a page with several jobs the first one counts."})
final class MatchCommand implements Callable<Integer> {
    @Option(names = "--job", paramLabel = "FILE", required = true, description = "The job posting.")
    private String job = "";

    @Option(names = "--resumes", paramLabel = "DIR", required = true, description = "The folder of résumés.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "One JSON document per line.")
    private boolean json;

    @Mixin
    private WishesOption wished = new WishesOption();

    @Mixin
    private OcrOption ocr;

    @Mixin
    private ModelsOption models = new ModelsOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var inputs = resumes();
        try (var desk = Desk.forFiles(inputs.size(), ocr, models.taxonomy())) {
            var wishes = wished.wishes(desk.taxonomy());
            var advert = advert(desk);
            var basis = basis(advert, desk.taxonomy(), wishes);
            var ranked = new ArrayList<Ranked>();
            var refused = new ArrayList<Refusal>();
            desk.resumes(inputs, answer -> {
                switch (answer) {
                    case Answer.Taken<Desk.ReadResume> taken -> ranked.add(basis.rank(taken.value()));
                    case Answer.NotTaken<Desk.ReadResume> not -> refused.add(not.refusal());
                }
            });
            ranked.sort(Ranking.order(Ranked::match, Ranked::sha256));
            print(new MatchPrint(basis, desk.taxonomy()), ranked, refused);
            return refused.isEmpty() ? Exit.DONE : Exit.SOME_REFUSED;
        }
    }

    /** A résumé with its match. */
    record Ranked(Desk.ReadResume resume, Match match) {
        String sha256() {
            return resume.document().sha256();
        }
    }

    /** By what everybody is ranked. */
    record Basis(Advert advert, Ranker ranker, Wishes wishes) {
        private Ranked rank(Desk.ReadResume resume) {
            var wording = Wording.of(resume.profile(), resume.document().text());
            return new Ranked(resume, ranker.rank(advert, resume.profile(), wording, wishes));
        }
    }

    private static Basis basis(Advert advert, Taxonomy taxonomy, Wishes wishes) {
        try {
            wishes.check(advert, taxonomy);
        } catch (ContradictoryWishesException reason) {
            throw Refused.usage(reason.about(), reason.code());
        }
        return new Basis(advert, Ranker.bundled(taxonomy, YearMonth.now()), wishes);
    }

    private Advert advert(Desk desk) {
        var found = new ArrayList<Advert>();
        desk.adverts(Input.of(List.of(job)), answer -> {
            switch (answer) {
                case Answer.Taken<ReadPage> taken -> found.addAll(taken.value().adverts());
                case Answer.NotTaken<ReadPage> not ->
                    throw new Refused(not.refusal().file(), not.refusal().code());
            }
        });
        if (found.isEmpty()) {
            throw new Refused(job, "advert.no-posting");
        }
        return found.getFirst();
    }

    private List<Input> resumes() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refused(folder.toString(), "cli.no-such-folder");
        }
        try (var files = Files.list(folder)) {
            var inputs = files.filter(file -> Files.isRegularFile(file) && !isHidden(file))
                    .sorted()
                    .map(file -> new Input(file.toString()))
                    .toList();
            if (inputs.isEmpty()) {
                throw new Refused(folder.toString(), "cli.no-resumes");
            }
            return inputs;
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private void print(MatchPrint print, List<Ranked> ranked, List<Refusal> refused) {
        var out = spec.commandLine().getOut();
        if (json) {
            ranked.forEach(one -> out.println(print.json(one)));
            refused.forEach(refusal -> out.println(Show.line(refusal)));
        } else {
            out.print(print.text(ranked));
            refused.forEach(refusal -> refusal.print(spec.commandLine().getErr()));
        }
        out.flush();
    }
}
