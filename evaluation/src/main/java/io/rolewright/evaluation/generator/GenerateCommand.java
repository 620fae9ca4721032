package io.rolewright.evaluation.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code generate --seed N --into DIR}: writes an invented agency. */
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

    @Override
    public Integer call() throws IOException {
        Agency agency = Agency.generate(seed);
        AgencyWriter.write(agency, folder);
        Objects.requireNonNull(spec)
                .commandLine()
                .getErr()
                .printf(
                        "wrote %d job pages and %d CVs below %s%n",
                        agency.jobs().size(), agency.resumes().size(), folder)
                .flush();
        return 0;
    }
}
