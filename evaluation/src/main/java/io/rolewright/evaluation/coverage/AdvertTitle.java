package io.rolewright.evaluation.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The title of one advert of job_ads_uk776.
 *
 * @param category one of the set's four
 * @param title as the recruiter wrote it
 */
record AdvertTitle(String category, String title) {
    private static final int CATEGORY = 1;
    private static final int TITLE = 3;

    /** Reads {@code labels.tsv}: a header, then file, category, web index, title, company. */
    static List<AdvertTitle> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new AdvertTitle(cells[CATEGORY], cells[TITLE]))
                .toList();
    }
}
