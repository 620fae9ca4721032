package io.rolewright.evaluation.resumelook;

import io.rolewright.evaluation.Bar;
import io.rolewright.evaluation.Datasets;
import io.rolewright.evaluation.Publication;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import io.rolewright.evaluation.Unit;
import io.rolewright.evaluation.resumefields.Seeds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code eval resume-look}: whether résumés are told from what else comes with e-mails. */
@Command(name = "resume-look", description = "Whether résumés are told from what else comes with e-mails.")
public final class ResumeLookCommand implements Callable<Integer> {
    private static final int OF_EACH = 20;

    @Mixin
    private Datasets datasets = new Datasets();

    @Mixin
    private Publication publication = new Publication();

    @Option(
            names = "--seed",
            defaultValue = "71-73",
            description = "Decides the invented agencies; default: ${DEFAULT-VALUE}.")
    private String seeds = "71-73";

    /** 0 when all bars hold, 1 when one does not, 2 when a set is not there. */
    @Override
    public Integer call() throws IOException {
        Verdicts verdicts = new Verdicts();
        for (Paper paper : papers()) {
            verdicts.add(paper);
        }
        Scorecard card = card(verdicts);
        return publication.publish(report(verdicts, card), "resume-look", card.holds());
    }

    private List<Paper> papers() throws IOException {
        List<Paper> papers = new ArrayList<>(Papers.real(datasets.find("resume_files", "manifest.tsv")));
        papers.addAll(Papers.adverts(datasets.find("job_ads_uk776", "data")));
        for (long seed : Seeds.of(seeds)) {
            papers.addAll(Papers.invented(seed));
        }
        papers.addAll(new OtherPapers(Seeds.of(seeds).getFirst()).ofEach(OF_EACH));
        return papers;
    }

    private static Scorecard card(Verdicts verdicts) {
        Scorecard card = new Scorecard("words");
        add(card, "CVs of real people taken", verdicts.of(Papers::isReal), Bar.atLeast(0.8));
        add(card, "invented CVs taken", verdicts.of(Papers::isInvented), Bar.atLeast(0.95));
        add(card, "adverts taken for CVs", verdicts.of(Papers::isAdvert), Bar.atMost(0.02));
        add(card, "other papers taken for CVs", verdicts.of(Papers::isOther), Bar.atMost(0.2));
        Verdicts.Share right = verdicts.of(Paper::isResume);
        Verdicts.Share wrong = verdicts.of(paper -> !paper.isResume());
        card.add(
                "precision among all of these",
                Unit.SHARE,
                precision(right.byLook(), wrong.byLook()),
                Bar.none(),
                precision(right.byWords(), wrong.byWords()));
        return card;
    }

    private static void add(Scorecard card, String what, Verdicts.Share share, Bar bar) {
        String counted = "%s, %d of %d".formatted(what, share.byLook(), share.papers());
        card.add(counted, Unit.SHARE, share.taken(), bar, share.takenByWords());
    }

    private static double precision(long right, long wrong) {
        return (double) right / Math.max(1, right + wrong);
    }

    private Report report(Verdicts verdicts, Scorecard card) {
        Report report =
                new Report("The looks of résumés", "./rolewright eval resume-look --datasets DIR --seed " + seeds);
        report.note(
                "What `resumes` asks of the looks of a file that came by e-mail: whether it is a résumé. %d files could not be read, such as scans. The server also takes what is called a CV or a résumé, whatever it looks like."
                        .formatted(verdicts.unreadable()));
        report.card(card);
        report.note("`words` takes whatever speaks of work and of education, in English or German.");
        report.note(
                "What is no CV, and was taken for one. All but the real adverts is invented: each paper is one form, filled with %d sets of names and days, so a form counts at once or not at all."
                        .formatted(OF_EACH));
        report.table(
                List.of("kind", "number", "taken", "by words"),
                verdicts.others().stream().map(kind -> row(kind, verdicts)).toList());
        return report;
    }

    private static List<String> row(String kind, Verdicts verdicts) {
        Verdicts.Share share = verdicts.of(paper -> paper.kind().equals(kind));
        return List.of(
                kind, String.valueOf(share.papers()), String.valueOf(share.byLook()), String.valueOf(share.byWords()));
    }
}
