package io.rolewright.evaluation.resumefields;

import io.rolewright.evaluation.Datasets;
import io.rolewright.evaluation.Publication;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import io.rolewright.evaluation.generator.vitae.Batch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code eval generated}: generates CVs of known truth, reads them and holds every field against its bars. */
@Command(name = "generated", description = "How right generated CVs of many layouts, makers and languages are read.")
public final class GeneratedCommand implements Callable<Integer> {
    @Mixin
    private Datasets datasets = new Datasets();

    @Mixin
    private Publication publication = new Publication();

    @Option(names = "--seeds", defaultValue = "1-5", description = "One seed or a range. Default: ${DEFAULT-VALUE}.")
    private String seeds = "1-5";

    @Option(
            names = "--people",
            defaultValue = "42",
            description = "CVs of each seed; 41 show every layout by every maker. Default: ${DEFAULT-VALUE}.")
    private int people = 42;

    @Option(names = "--mistakes", description = "Print what was read wrongly or missed.")
    private boolean mistakes;

    /** 0 when all bars hold and every distance from real data is explained, else 1. */
    @Override
    public Integer call() throws IOException {
        Measurement measurement = Measurement.usual();
        SortedMap<String, Integer> missing = new TreeMap<>();
        for (long seed : Seeds.of(seeds)) {
            Path folder = Path.of(System.getProperty("rolewright.home", "."), "evaluation", "target", "cvs-" + seed);
            Batch.drawn(seed, people).write(folder).forEach((name, count) -> missing.merge(name, count, Integer::sum));
            measurement.add(folder);
        }
        Scorecard card = measurement.all().card(Bars.generated());
        Report report = new Report(
                "Fields of generated CVs", "./rolewright eval generated --seeds " + seeds + " --people " + people);
        measurement.describe(report, card);
        missing.forEach(
                (name, count) -> report.note("`%s` was not installed: %d CVs left out.".formatted(name, count)));
        boolean isExplained = besideReal(measurement, report);
        if (mistakes) {
            measurement.mistakes().forEach(publication::print);
        }
        return publication.publish(report, "generated", card.holds() && isExplained);
    }

    private boolean besideReal(Measurement measurement, Report report) throws IOException {
        if (!datasets.has("resume_files", "manifest.tsv") || !datasets.has("skillspan", "dev.json")) {
            report.note("Not compared with real data: no folder with `resume_files` and `skillspan` was named.");
            return true;
        }
        RealData real =
                RealData.read(datasets.find("resume_files", "manifest.tsv"), datasets.find("skillspan", "dev.json"));
        return new BesideReal(measurement, real).describe(report);
    }
}
