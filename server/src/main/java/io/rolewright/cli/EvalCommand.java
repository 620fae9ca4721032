package io.rolewright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code rolewright eval}: the launcher of a checkout runs it from {@code evaluation}; the jar alone cannot. */
@Command(name = "eval", description = "Measure how right reading and ranking are; needs the source tree.")
final class EvalCommand implements Callable<Integer> {
    @Unmatched
    private List<String> rest = List.of();

    @Override
    public Integer call() {
        throw Refused.usage("eval", "cli.needs-checkout");
    }
}
