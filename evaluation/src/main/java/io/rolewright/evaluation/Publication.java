package io.rolewright.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How every command that measures ends: its report is printed and kept, and a missed bar is told by the exit code. */
public final class Publication {
    private static final int FAILED = 1;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--no-report", description = "Print only; leave evaluation/reports alone.")
    private boolean printOnly;

    /**
     * Prints a report and keeps it in {@code evaluation/reports/<name>.md}.
     *
     * @param holds whether no bar of it is missed
     * @return the exit code: 0 when all bars hold, 1 when one does not
     */
    public int publish(Report report, String name, boolean holds) throws IOException {
        print(report.text());
        if (!printOnly) {
            report.keep(name);
        }
        return holds ? 0 : FAILED;
    }

    /** Prints a line. */
    public void print(String line) {
        PrintWriter out = Objects.requireNonNull(command, "picocli sets it before the call")
                .commandLine()
                .getOut();
        out.println(line);
        out.flush();
    }
}
