package io.rolewright.cli;

import io.rolewright.runtime.StartRefusedException;
import picocli.CommandLine.Model.CommandSpec;

/** A start that was refused is explained; any other failure is ours. */
final class RefusedStart {
    private RefusedStart() {}

    static int print(CommandSpec command, RuntimeException failure) {
        var problem =
                StartRefusedException.in(failure).orElseThrow(() -> failure).problem();
        var err = command.commandLine().getErr();
        err.printf("error %s %s: %s%ntry: %s%n", problem.code(), command.name(), problem.title(), problem.detail());
        err.flush();
        return Exit.OUR_FAULT;
    }
}
