package io.rolewright.evaluation.coverage;

import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.Bar;
import io.rolewright.evaluation.Datasets;
import io.rolewright.evaluation.Publication;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import io.rolewright.evaluation.Unit;
import io.rolewright.evaluation.skills.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code eval coverage}: how much of real adverts the bundled taxonomy knows, each figure against its bar. */
@Command(name = "coverage", description = "How much of real adverts the taxonomy knows, against four bars.")
public final class CoverageCommand implements Callable<Integer> {
    private static final Bar NAMED = Bar.atLeast(33);
    private static final Bar WRONG = Bar.atMost(20);
    private static final Bar ANSWERED = Bar.atLeast(85);
    private static final Bar FITTING = Bar.atLeast(90);

    @Mixin
    private Datasets datasets = new Datasets();

    @Mixin
    private Publication publication = new Publication();

    @Option(
            names = "--sentences",
            paramLabel = "FILE",
            defaultValue = "dev.json",
            description = "File of skillspan to measure on; default: ${DEFAULT-VALUE}.")
    private String sentences = "dev.json";

    /** 0 when all bars hold, 1 when one does not, 2 when the sets are not there. */
    @Override
    public Integer call() throws IOException {
        List<Sentence> adverts = Sentence.read(datasets.find("skillspan", sentences));
        Path labels = datasets.find("job_ads_uk776", "labels.tsv");
        Taxonomy taxonomy = Taxonomy.bundled();
        Report report = new Report("What the taxonomy knows of adverts", "./rolewright eval coverage");
        Scorecard skills = skills(taxonomy, adverts);
        Scorecard titles = titles(taxonomy, AdvertTitle.read(labels));
        report.card(skills);
        report.note(
                "The gazetteer finds every name of the taxonomy in any case, the longest first, without context: nearly as"
                        + " many are named, and far more are wrong.");
        report.card(titles);
        report.note("Which ISCO-08 groups fit a category of job_ads_uk776 is written by hand in"
                + " `evaluation/src/main/resources/coverage/isco-by-category.txt`. The category is that of the site,"
                + " and many an advert stands in one that its title does not belong to: an accountant in health, a"
                + " forklift driver in sales. Such a title counts as a misfit though it is answered rightly.");
        report.note("Taxonomy %s, sha256 %s.".formatted(taxonomy.version(), taxonomy.sha256()));
        return publication.publish(report, "coverage", skills.holds() && titles.holds());
    }

    private static Scorecard skills(Taxonomy taxonomy, List<Sentence> sentences) {
        SkillCoverage ours = SkillCoverage.ours(taxonomy, sentences);
        SkillCoverage plain = SkillCoverage.gazetteer(taxonomy, sentences);
        Scorecard card = new Scorecard("gazetteer");
        card.add(
                "Knowledge spans named exactly, " + ours.named(),
                Unit.PERCENT,
                ours.named().percent(),
                NAMED,
                plain.named().percent());
        card.add(
                "wrong spans for 100 sentences, " + ours.wrong(),
                Unit.RATE,
                ours.wrong().percent(),
                WRONG,
                plain.wrong().percent());
        return card;
    }

    private static Scorecard titles(Taxonomy taxonomy, List<AdvertTitle> titles) {
        Categories categories = Categories.bundled();
        TitleCoverage ours = TitleCoverage.ours(taxonomy, titles, categories);
        TitleCoverage lookup = TitleCoverage.lookup(taxonomy, titles, categories);
        TitleCoverage bm25 = TitleCoverage.bm25(taxonomy, titles, categories);
        Scorecard card = new Scorecard("looking it up", "BM25");
        card.add(
                "titles with an occupation, " + ours.answered(),
                Unit.PERCENT,
                ours.answered().percent(),
                ANSWERED,
                lookup.answered().percent(),
                bm25.answered().percent());
        card.add(
                "of those, fitting the category, " + ours.fitting(),
                Unit.PERCENT,
                ours.fitting().percent(),
                FITTING,
                lookup.fitting().percent(),
                bm25.fitting().percent());
        return card;
    }
}
