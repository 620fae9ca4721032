package io.rolewright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rolewright models}: what reading and ranking know. */
@Command(
        name = "models",
        description = "What reading and ranking know: versions of it, and releases of other taxonomies.",
        subcommands = {
            ModelsListCommand.class,
            ModelsImportCommand.class,
            ModelsExportCommand.class,
            ModelsPromoteCommand.class,
            ModelsRollbackCommand.class
        })
final class ModelsCommand implements Runnable {
    /** What a platform of a command's own must host. */
    static final String NEEDED = "gateway,users,models,audit,security";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
