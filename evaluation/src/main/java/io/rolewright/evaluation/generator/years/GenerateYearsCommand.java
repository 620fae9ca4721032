package io.rolewright.evaluation.generator.years;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code generate-years --seed N --into DIR}: writes two years of an invented agency as {@code facts.jsonl}. */
@Command(
        name = "generate-years",
        description = "Writes two years of an invented agency, a line of JSON for each fact.",
        mixinStandardHelpOptions = true)
public final class GenerateYearsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--seed", defaultValue = "1", description = "Decides everything. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--scale",
            defaultValue = "1",
            description = "Its size: 1 has about 30 new jobs a week. Default: ${DEFAULT-VALUE}.")
    private double scale = 1;

    @Option(names = "--into", required = true, description = "The folder; it is made where it is absent.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        AgencyYears years = agency();
        Files.createDirectories(folder);
        Path file = folder.resolve("facts.jsonl");
        long facts = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Iterator<Fact> all = years.facts().iterator(); all.hasNext(); facts++) {
                out.append(all.next().line()).append('\n');
            }
        }
        command()
                .commandLine()
                .getErr()
                .printf("wrote %d facts to %s%n", facts, file)
                .flush();
        return 0;
    }

    private AgencyYears agency() {
        try {
            return AgencyYears.of(seed, scale);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command().commandLine(), "The scale must be above 0 and up to 1000.", wrong);
        }
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
