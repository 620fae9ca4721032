package io.rolewright.evaluation.resumefields;

import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.generator.vitae.Batch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval generated}: generates CVs of known truth, reads them and holds every field against its bars. */
@Command(name = "generated", description = "How right generated CVs of many layouts, makers and languages are read.")
public final class GeneratedCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--seeds", defaultValue = "1-5", description = "One seed or a range. Default: ${DEFAULT-VALUE}.")
    private String seeds = "1-5";

    @Option(
            names = "--people",
            defaultValue = "42",
            description = "CVs of each seed; 41 show every layout by every maker. Default: ${DEFAULT-VALUE}.")
    private int people = 42;

    @Option(names = "--mistakes", description = "Print what was read wrongly or missed.")
    private boolean mistakes;

    /** 0 when all bars hold, 1 when one does not. */
    @Override
    public Integer call() throws IOException {
        Measurement measurement = Measurement.usual();
        SortedMap<String, Integer> missing = new TreeMap<>();
        for (long seed : Seeds.of(seeds)) {
            Path folder = Path.of(System.getProperty("rolewright.home", "."), "evaluation", "target", "cvs-" + seed);
            Batch.drawn(seed, people).write(folder).forEach((name, count) -> missing.merge(name, count, Integer::sum));
            measurement.add(folder);
        }
        missing.forEach((name, count) -> print("%s is not installed: %d CVs left out".formatted(name, count)));
        Bars bars = Bars.generated();
        List<List<String>> rows = new ArrayList<>(List.of(Comparison.HEAD));
        rows.addAll(measurement.all().rows(bars));
        Table.lines(rows).forEach(this::print);
        print("%d CVs; %s".formatted(measurement.resumes(), measurement.leftOut()));
        measurement.worst().forEach(this::print);
        if (mistakes) {
            measurement.mistakes().forEach(this::print);
        }
        keep(measurement, missing, bars);
        return measurement.all().holds(bars) ? 0 : FAILED;
    }

    private void keep(Measurement measurement, SortedMap<String, Integer> missing, Bars bars) throws IOException {
        Report report = new Report(
                "Fields of generated CVs", "./rolewright eval generated --seeds " + seeds + " --people " + people);
        report.table(Comparison.HEAD, measurement.all().rows(bars));
        report.note("%d CVs; %s. The calibration error may be %.2f at most."
                .formatted(measurement.resumes(), measurement.leftOut(), bars.calibration()));
        missing.forEach(
                (name, count) -> report.note("`%s` was not installed: %d CVs left out.".formatted(name, count)));
        measurement
                .byTrait()
                .forEach((trait, groups) -> report.table(
                        List.of(trait, "mean F1 over the fields"),
                        Measurement.worstFirst(groups).stream()
                                .map(group -> List.of(
                                        group.getKey(),
                                        Comparison.figure(group.getValue().meanF1())))
                                .toList()));
        report.keep("generated");
    }

    private void print(String line) {
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
