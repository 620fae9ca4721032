package io.rolewright.evaluation.resumefiles;

import io.rolewright.engine.document.ChildProcessReader;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.Recognition;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.evaluation.Datasets;
import io.rolewright.evaluation.Publication;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code eval resume-files}: how much of real résumé files is read, and how quickly, each figure against its bar. */
@Command(name = "resume-files", description = "How much of real résumé files is read, and how quickly.")
public final class ResumeFilesCommand implements Callable<Integer> {
    /** Whether pictures are recognised. */
    enum Ocr {
        off,
        auto
    }

    @Mixin
    private Datasets datasets = new Datasets();

    @Mixin
    private Publication publication = new Publication();

    private final List<Outcome> plain = new ArrayList<>();

    @Option(
            names = "--ocr",
            defaultValue = "off",
            description = "off, or auto: recognise scans where Tesseract is installed; default: ${DEFAULT-VALUE}.")
    private Ocr ocr = Ocr.off;

    @Option(names = "--warm-up", defaultValue = "12", description = "Rounds before; default: ${DEFAULT-VALUE}.")
    private int warmUp = 12;

    @Option(names = "--rounds", defaultValue = "3", description = "Measured rounds; default: ${DEFAULT-VALUE}.")
    private int rounds = 3;

    /** 0 when all bars hold, 1 when one does not, 2 when the set is not there. */
    @Override
    public Integer call() throws IOException {
        List<Outcome> outcomes = read(datasets.find("resume_files", "manifest.tsv"));
        Scorecard card = new Bars(outcomes, plain, ocr == Ocr.auto).card();
        return publication.publish(
                report(outcomes, card), ocr == Ocr.off ? "resume-files" : "resume-files-ocr", card.holds());
    }

    private List<Outcome> read(Path manifest) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        Stopwatch watch = new Stopwatch(warmUp, rounds);
        try (ChildProcessReader reader =
                ChildProcessReader.ofThisClassPath(ReadingLimits.standard(), 1, recognition())) {
            for (ResumeFile file : ResumeFile.read(manifest)) {
                byte[] bytes = Files.readAllBytes(manifest.resolveSibling(file.file()));
                outcomes.add(read(file, bytes, reader));
                plain.add(PlainReader.read(file, bytes));
                watch.add(file.file(), bytes);
            }
        }
        return ocr == Ocr.off ? timed(outcomes, watch.millis()) : outcomes;
    }

    private static List<Outcome> timed(List<Outcome> outcomes, List<Double> millis) {
        return IntStream.range(0, outcomes.size())
                .mapToObj(i -> outcomes.get(i).taking(millis.get(i)))
                .toList();
    }

    private static Outcome read(ResumeFile file, byte[] bytes, ChildProcessReader reader) {
        long start = System.nanoTime();
        try {
            Document document = reader.read(file.file(), new ByteArrayInputStream(bytes));
            String text = document.text();
            return new Outcome(
                    file, Outcome.words(text), Outcome.hasEmail(text), document.pages(), "", millisSince(start));
        } catch (UnreadableDocumentException refusal) {
            return new Outcome(file, 0, false, 0, refusal.code(), millisSince(start));
        } catch (IOException | RuntimeException failure) {
            return new Outcome(file, 0, false, 0, "crash", millisSince(start));
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private @Nullable Recognition recognition() {
        return ocr == Ocr.off ? null : Recognition.installed().orElse(null);
    }

    private Report report(List<Outcome> outcomes, Scorecard card) {
        Report report = new Report(
                "Résumé files",
                "./rolewright eval resume-files --datasets DIR" + (ocr == Ocr.off ? "" : " --ocr=auto"));
        report.note(
                "%d files of `resume_files`, read in a child process. %s The reference is another tool's count: a floor, not the truth."
                        .formatted(outcomes.size(), time()));
        report.card(card);
        report.note(
                "The libraries alone: PDFBox's text in the order of the file, the letters of a DOCX's main part. They"
                        + " give words and addresses nearly as often; the order of columns, what is hidden, and what is refused instead"
                        + " of failing are not in these figures.");
        report.note("By format and by why a file was chosen; words of files with 100 reference words and more.");
        report.table(
                Groups.HEAD,
                Groups.of(outcomes, one -> Stream.of(one.file().format())).rows());
        report.table(
                Groups.HEAD,
                Groups.of(outcomes, one -> one.file().categories().stream()).rows());
        report.note("Programs whose files give fewer than 90 % of the words, take more than 30 ms, or are refused.");
        report.table(
                Groups.HEAD,
                Groups.of(outcomes, one -> Stream.of(one.file().producer())).oddRows());
        return report;
    }

    private String time() {
        return ocr == Ocr.off
                ? "Times are processor time on one thread, the middle one of %d rounds after %d that warm up."
                        .formatted(rounds, warmUp)
                : "Times are those of the clock, once and cold.";
    }
}
