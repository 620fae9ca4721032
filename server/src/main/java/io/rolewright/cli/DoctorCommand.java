package io.rolewright.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code rolewright doctor}: says what this machine has, what is missing and what to do about it. */
@Command(name = "doctor", description = "Check that this machine has what Rolewright needs.")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private DataFolderOption data;

    @Option(names = "--json", description = "One JSON object per check.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var checks = Checkup.of(data.path());
        print(checks, spec.commandLine().getOut());
        return checks.stream().allMatch(Checkup.Check::isFine) ? Exit.DONE : Exit.OUR_FAULT;
    }

    private void print(List<Checkup.Check> checks, PrintWriter out) {
        for (var check : checks) {
            out.println(json ? JsonMapper.shared().writeValueAsString(check) : line(check));
        }
        out.flush();
    }

    private static String line(Checkup.Check check) {
        var line = "%-7s %-12s %s".formatted(check.state(), check.name(), check.found());
        return check.passed() ? line : line + System.lineSeparator() + "        try: " + check.next();
    }
}
