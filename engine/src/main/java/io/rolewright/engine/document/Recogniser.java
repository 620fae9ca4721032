package io.rolewright.engine.document;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Recognises the pictures of one file within the pages and the time that it may take. */
final class Recogniser {
    /** Findings about single words; a page of bad letters says the same a hundred times. */
    private static final int MOST_UNSURE = 50;

    private final Recognition recognition;
    private final Runnable start;
    private final DocumentText text;
    private long deadline;
    private int pages;
    private int unsure;

    /** @param start called before the first picture */
    Recogniser(Recognition recognition, Runnable start, DocumentText text) {
        this.recognition = recognition;
        this.start = start;
        this.text = text;
    }

    /** Whether another page may be recognised; the file's end is left out when not. */
    boolean goesOn() {
        if (pages == 0) {
            start.run();
            deadline = System.nanoTime() + recognition.time().toNanos();
        }
        boolean left = pages < recognition.pages() && System.nanoTime() < deadline;
        if (!left) {
            text.finding("document.truncated", Severity.WARNING);
        }
        return left;
    }

    /**
     * Writes the words of a picture.
     *
     * @param page of the document, from 1, on which the picture's first page stands
     * @param scale width of a pixel in points
     * @return how many pages the picture had with words on them
     */
    int write(byte[] picture, int page, float scale) {
        pages++;
        List<SeenLine> lines = SeenLine.of(words(picture));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !lines.get(i).isInBlockOf(lines.get(i - 1))) {
                text.endBlock();
            }
            write(lines.get(i), page, scale);
        }
        text.endBlock();
        if (!lines.isEmpty()) {
            text.finding("document.recognised", Severity.WARNING);
        }
        return lines.isEmpty() ? 0 : lines.getLast().words().getFirst().page();
    }

    private List<SeenWord> words(byte[] picture) {
        Duration left = Duration.ofNanos(Math.max(1_000_000, deadline - System.nanoTime()));
        try {
            return SeenWord.of(new Tesseract(recognition.program()).words(picture, recognition.languages(), left));
        } catch (IOException e) {
            if (System.nanoTime() >= deadline) {
                text.finding("document.truncated", Severity.WARNING);
            }
            return List.of();
        }
    }

    private void write(SeenLine line, int page, float scale) {
        int number = page + line.words().getFirst().page() - 1;
        text.line(line.text(), number, line.box(scale), line.size(scale), false);
        for (SeenWord word : line.words()) {
            if (word.isUnsure() && unsure++ < MOST_UNSURE) {
                text.findingInLastLine("document.word-unsure", Severity.WARNING, Characters.clean(word.text()));
            }
        }
    }
}
