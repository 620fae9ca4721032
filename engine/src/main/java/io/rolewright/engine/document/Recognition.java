package io.rolewright.engine.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the letters of pictures and scanned pages are recognised: by Tesseract, in a process of its own for each picture.
 *
 * @param program Tesseract's executable, as an absolute path
 * @param languages names of its installed language data, for example {@code eng}; at least one
 * @param pages pictures or pages of one file that are recognised; the rest is answered with {@code document.truncated}
 * @param time for all pages of one file together; what is not recognised by then is left out
 */
public record Recognition(Path program, List<String> languages, int pages, Duration time) {
    private static final int USUAL_PAGES = 10;
    private static final Duration USUAL_TIME = Duration.ofSeconds(60);

    public Recognition {
        languages = List.copyOf(languages);
        if (languages.isEmpty() || pages < 1 || !time.isPositive()) {
            throw new IllegalArgumentException("recognition needs languages, pages and time");
        }
    }

    /** The Tesseract that is found on the path, with up to ten pages and a minute per file; empty when there is none. */
    public static Optional<Recognition> installed() {
        return Tesseract.onPath()
                .map(program -> new Tesseract(program).languages())
                .filter(languages -> !languages.isEmpty())
                .map(languages ->
                        new Recognition(Tesseract.onPath().orElseThrow(), languages, USUAL_PAGES, USUAL_TIME));
    }

    /** The same recognition with other limits. */
    public Recognition within(int otherPages, Duration otherTime) {
        return new Recognition(program, languages, otherPages, otherTime);
    }
}
