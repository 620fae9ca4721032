package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads files of real people where they are at hand; says nothing of what is in them. */
class RealResumeFilesTest {
    private static final Path FOLDER =
            Path.of(System.getenv().getOrDefault("ROLEWRIGHT_DATASETS", "no data sets"), "resume_files");

    private record Answer(String file, boolean scan, int words, int reference, String code, Duration time) {}

    @Test
    void readsEveryFileThatHoldsWords() throws Exception {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "SKIPPED: set ROLEWRIGHT_DATASETS to the folder that holds resume_files to read real files");
        List<Answer> answers = readAll();
        assertThat(answers)
                .filteredOn(Answer::scan)
                .hasSize(6)
                .allMatch(answer -> answer.code().equals("document.no-text"));
        assertThat(answers)
                .filteredOn(answer -> !answer.scan() && answer.reference() > 0)
                .allMatch(answer -> answer.code().isEmpty())
                .allMatch(answer -> answer.words() >= 0.8 * answer.reference());
        assertThat(percentile99(answers)).isLessThan(Duration.ofSeconds(2));
    }

    private static List<Answer> readAll() throws IOException {
        List<Answer> answers = new ArrayList<>();
        try (ChildProcessReader reader = ChildProcessReader.ofThisClassPath(ReadingLimits.standard())) {
            for (String row : Files.readAllLines(FOLDER.resolve("manifest.tsv")).stream()
                    .skip(1)
                    .toList()) {
                answers.add(read(row.split("\t", -1), reader));
            }
        }
        return answers;
    }

    private static Answer read(String[] row, ChildProcessReader reader) throws IOException {
        boolean scan = row[1].contains("pdf_scanned_no_text");
        int reference = row[4].isEmpty() ? 0 : Integer.parseInt(row[4]);
        long start = System.nanoTime();
        int words = 0;
        String code = "";
        try (InputStream content = Files.newInputStream(FOLDER.resolve(row[0]))) {
            words = reader.read(row[0], content).text().split("\\s+").length;
        } catch (UnreadableDocumentException e) {
            code = e.code();
        }
        return new Answer(row[0], scan, words, reference, code, Duration.ofNanos(System.nanoTime() - start));
    }

    private static Duration percentile99(List<Answer> answers) {
        List<Duration> times = answers.stream().map(Answer::time).sorted().toList();
        return times.get((int) Math.ceil(times.size() * 0.99) - 1);
    }
}
