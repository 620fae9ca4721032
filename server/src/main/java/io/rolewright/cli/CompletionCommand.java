package io.rolewright.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rolewright completion}: a script that completes commands and options in bash and zsh. */
@Command(
        name = "completion",
        description = "Print a completion script for bash or zsh: source <(rolewright completion)")
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        out.print(AutoComplete.bash("rolewright", spec.root().commandLine()));
        out.flush();
        return Exit.DONE;
    }
}
