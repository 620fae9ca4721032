package io.rolewright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
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
    private DataFolder data;

    @Option(names = "--json", description = "One JSON object per check.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var checks = Checkup.of(data.path());
        print(checks, spec.commandLine().getOut());
        return checks.stream().allMatch(Checkup.Check::passed) ? Exit.DONE : Exit.OUR_FAULT;
    }

    private void print(List<Checkup.Check> checks, PrintWriter out) {
        for (var check : checks) {
            out.println(json ? JsonMapper.shared().writeValueAsString(check) : line(check));
        }
        out.flush();
    }

    private static String line(Checkup.Check check) {
        var line = "%-7s %-12s %s".formatted(check.passed() ? "ok" : "missing", check.name(), check.found());
        return check.passed() ? line : line + System.lineSeparator() + "        try: " + check.next();
    }

    /** The option that names the server's own folder. */
    static final class DataFolder {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "The server's own folder; ./data beside the launcher by default.")
        private Path data = Path.of(System.getProperty("rolewright.home", "."), "data");

        Path path() {
            return data.toAbsolutePath().normalize();
        }
    }
}
