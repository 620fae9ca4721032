package io.rolewright.evaluation.generator;

import io.rolewright.evaluation.generator.vitae.Batch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code generate --seed N --into DIR}: writes an invented agency, or with {@code --cvs N} CVs of many layouts. */
@Command(
        name = "generate",
        description = "Writes an invented agency with known truth.",
        mixinStandardHelpOptions = true)
public final class GenerateCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--seed", defaultValue = "1", description = "Decides everything. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--into", required = true, description = "The folder; it is made where it is absent.")
    private Path folder = Path.of("");

    @Option(
            names = "--cvs",
            paramLabel = "N",
            description = "So many CVs of many layouts, makers and languages instead, each with its truth beside it.")
    private int cvs;

    @Override
    public Integer call() throws IOException {
        if (cvs > 0) {
            Batch.drawn(seed, cvs)
                    .write(folder)
                    .forEach((program, count) -> say("%s is not installed: %d CVs left out%n", program, count));
            return 0;
        }
        Agency agency = Agency.generate(seed);
        AgencyWriter.write(agency, folder);
        say(
                "wrote %d job pages and %d CVs below %s%n",
                agency.jobs().size(), agency.resumes().size(), folder);
        return 0;
    }

    private void say(String format, Object... words) {
        Objects.requireNonNull(spec)
                .commandLine()
                .getErr()
                .printf(format, words)
                .flush();
    }
}
