package io.rolewright.evaluation.resumefields;

import io.rolewright.evaluation.Publication;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval resume-fields}: how right the fields of résumés with known truth are read, each figure against its bar. */
@Command(
        name = "resume-fields",
        description = "How right name, e-mail, phone, jobs, education and skills are read, beside a plain baseline.")
public final class ResumeFieldsCommand implements Callable<Integer> {
    private static final int WRONG_USAGE = 2;

    @Mixin
    private Publication publication = new Publication();

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
                publication.print(
                        "error cli.truth-missing %s: no truth.json, and no x.json beside an x.pdf".formatted(folder));
                publication.print("try: a folder that `eval generate` made");
                return WRONG_USAGE;
            }
        }
        Scorecard card = measurement.all().card(Bars.anyResumes());
        Report report = new Report("Fields of résumés", "./rolewright eval resume-fields FOLDER");
        measurement.describe(report, card);
        if (mistakes) {
            measurement.mistakes().forEach(publication::print);
        }
        return publication.publish(report, "resume-fields", card.holds());
    }
}
