package io.rolewright.cli;

import io.rolewright.engine.advert.JsonJobPosting;
import io.rolewright.engine.resume.JsonResume;
import io.rolewright.shared.Version;
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
                    + " --ocr=auto; job postings also as a page with schema.org data."
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
        var resume = new JsonResume(desk.taxonomy(), Version.current());
        var show = new Show<Desk.ReadResume>(
                spec.commandLine(),
                json,
                read -> List.of(resume.of(read.document(), read.profile())),
                read -> ResumeText.of(read, desk.taxonomy()));
        desk.resumes(inputs, show);
        return show.exit();
    }

    private int postings(Desk desk, List<Input> inputs) {
        var posting = new JsonJobPosting(desk.taxonomy(), Version.current());
        var show = new Show<Desk.ReadPage>(
                spec.commandLine(),
                json,
                page -> page.adverts().stream()
                        .map(advert -> posting.of(page.file(), advert))
                        .toList(),
                page -> AdvertText.of(page, desk.taxonomy()));
        desk.adverts(inputs, show);
        return show.exit();
    }
}
