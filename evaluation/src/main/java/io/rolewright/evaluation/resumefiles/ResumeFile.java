package io.rolewright.evaluation.resumefiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file of the set and what its manifest says of it.
 *
 * @param file its path in the set
 * @param categories why it was chosen
 * @param words how many a reference tool found; a floor, not the truth
 * @param producer the program that made the PDF; empty for others
 * @param emails how many addresses the reference tool found
 */
public record ResumeFile(String file, List<String> categories, int words, String producer, int emails) {
    private static final String SCAN = "pdf_scanned_no_text";

    /** The rows of {@code manifest.tsv}. */
    public static List<ResumeFile> read(Path manifest) throws IOException {
        return Files.readAllLines(manifest).stream()
                .skip(1)
                .map(row -> of(row.split("\t", -1)))
                .toList();
    }

    private static ResumeFile of(String[] row) {
        return new ResumeFile(row[0], List.of(row[1].split("\\|")), number(row[4]), row[5].strip(), number(row[6]));
    }

    private static int number(String digits) {
        return digits.isBlank() ? 0 : Integer.parseInt(digits.strip());
    }

    boolean isScan() {
        return categories.contains(SCAN);
    }

    /** The ending of its name, in upper case. */
    String format() {
        return file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
