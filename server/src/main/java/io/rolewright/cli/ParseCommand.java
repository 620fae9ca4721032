package io.rolewright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rolewright parse}: reads résumés, or job postings with {@code --job}. */
@Command(
        name = "parse",
        description = "Read résumés (or, with --job, job postings) and say what stands in them.",
        footer = {
            "",
            "Reads PDF, DOCX, DOC, ODT, RTF, HTML, plain text and the bodies of e-mails (EML, MSG); pictures and scans with"
                    + " --ocr=auto. Job postings also as saved pages, with or without schema.org data, answers of job boards in"
                    + " JSON, feeds in XML (RSS, Atom, Indeed's) and tables in CSV, one line for each job in them."
        })
final class ParseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to read; - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--job", description = "The files are job postings.")
    private boolean job;

    @Option(names = "--json", description = "One JSON document per line: JSON Resume, or schema.org JobPosting.")
    private boolean json;

    @Mixin
    private OcrOption ocr;

    @Mixin
    private ModelsOption models = new ModelsOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var inputs = Input.of(files);
        try (var desk = Desk.forFiles(inputs.size(), ocr, models.taxonomy())) {
            return job ? postings(desk, inputs) : resumes(desk, inputs);
        }
    }

    private int resumes(Desk desk, List<Input> inputs) {
        var show = new Show<>(spec.commandLine(), json, new ResumeLines(desk.taxonomy()));
        desk.resumes(inputs, show);
        return show.exit();
    }

    private int postings(Desk desk, List<Input> inputs) {
        var show = new Show<>(spec.commandLine(), json, new JobLines(desk.taxonomy()));
        desk.adverts(inputs, show);
        return show.exit();
    }
}
