package io.rolewright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rolewright models}: what reading and ranking know. */
@Command(
        name = "models",
        description = "What reading and ranking know: import releases of other taxonomies.",
        subcommands = ModelsImportCommand.class)
final class ModelsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
