package io.rolewright.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the development sets are: the option of every command that measures on them. */
public final class Datasets {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--datasets",
            paramLabel = "DIR",
            defaultValue = "${env:ROLEWRIGHT_DATASETS}",
            description = "Folder of the development sets; default: ROLEWRIGHT_DATASETS.")
    private Path folder = Path.of("");

    /** Whether a file or folder of a set is there, for what can be measured without. */
    public boolean has(String set, String path) {
        return Files.isReadable(folder.resolve(set).resolve(path));
    }

    /**
     * A file or folder of a set.
     *
     * @param set the set's folder
     * @param path what is asked for in it; empty for the whole set
     * @throws ParameterException {@code cli.dataset-missing}, which ends the command with 2
     */
    public Path find(String set, String path) {
        Path found = folder.resolve(set).resolve(path);
        if (!has(set, path)) {
            throw new ParameterException(
                    Objects.requireNonNull(command, "picocli sets it before the call")
                            .commandLine(),
                    "error cli.dataset-missing %s: no such set%ntry: --datasets DIR with the folder %s"
                            .formatted(found, set));
        }
        return found;
    }
}
