package io.rolewright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code rolewright verify-all}: the launcher of a checkout runs the whole check; the jar alone cannot. */
@Command(
        name = "verify-all",
        description = "Run the whole check, with every program that tests need; needs the source tree.")
final class VerifyAllCommand implements Callable<Integer> {
    @Unmatched
    private List<String> rest = List.of();

    @Override
    public Integer call() {
        throw Refused.usage("verify-all", "cli.needs-checkout");
    }
}
