package io.rolewright.evaluation.resumefields;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval resume-fields}: how right the fields of résumés with known truth are read, each figure against its bar. */
@Command(
        name = "resume-fields",
        description = "How right name, e-mail, phone, jobs, education and skills are read, beside a plain baseline.")
public final class ResumeFieldsCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            description = "Résumés, each x.pdf (docx, txt …) with its truth x.json (JSON Resume) beside it; "
                    + "or an agency made by the generator, with its truth.json.")
    private List<Path> folders = List.of();

    @Option(names = "--mistakes", description = "Print what was read wrongly or missed: the résumés' own words.")
    private boolean mistakes;

    /** 0 when all bars hold, 1 when one does not, 2 when the folder holds no truth. */
    @Override
    public Integer call() throws IOException {
        Measurement measurement = Measurement.usual();
        for (Path folder : folders) {
            if (measurement.add(folder) == 0) {
                print("error cli.truth-missing %s: no truth.json, and no x.json beside an x.pdf".formatted(folder));
                print("try: a folder that `eval generate` made");
                return WRONG_USAGE;
            }
        }
        Bars bars = Bars.anyResumes();
        List<List<String>> rows = new ArrayList<>(List.of(Comparison.HEAD));
        rows.addAll(measurement.all().rows(bars));
        Table.lines(rows).forEach(this::print);
        print(measurement.leftOut());
        measurement.worst().forEach(this::print);
        if (mistakes) {
            measurement.mistakes().forEach(this::print);
        }
        return measurement.all().holds(bars) ? 0 : FAILED;
    }

    private void print(String line) {
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
