package io.rolewright.engine.advert;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands where in a posting's text, as its headings part it. */
public final class PostingOutline {
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");

    /** Further down a line that equals the title is no title. */
    private static final int TITLE_LINES = 25;

    private PostingOutline() {}

    /**
     * A heading with what stands below it, up to the next heading.
     *
     * @param section what it is about; {@link Section#OTHER} for what stands before the first heading and below an unknown one
     * @param heading the heading's line without blanks around it; absent before the first one
     * @param span the heading and everything below it, with all line ends
     */
    public record Part(Section section, Optional<Span> heading, Span span) {}

    /** The parts of a text; together they are the whole text. A line of a list is no heading. */
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Section section = Section.OTHER;
        Optional<Span> heading = Optional.empty();
        int from = 0;
        for (Span line : lines(text)) {
            Span words = stripped(text, line);
            Optional<Section> found =
                    words.length() == 0 || isListed(text, words) ? Optional.empty() : Headings.section(words.of(text));
            if (found.isPresent()) {
                add(parts, new Part(section, heading, new Span(from, line.start())));
                section = found.get();
                heading = Optional.of(words);
                from = line.start();
            }
        }
        add(parts, new Part(section, heading, new Span(from, text.length())));
        return parts;
    }

    /** Whether a line names a section as a heading does; {@link Section#OTHER} for an unknown name before a colon. */
    public static Optional<Section> section(String line) {
        return Headings.section(line.strip());
    }

    /** Whether the words name a section and say nothing else, as a label before a colon does. */
    public static Optional<Section> label(String words) {
        return Headings.exactly(Words.of(words));
    }

    /** Where the posting's title stands in its text, alone on a line or behind a label; empty where it does not. */
    public static Optional<Span> title(JobPosting posting) {
        String text = posting.text();
        return lines(text).stream()
                .limit(TITLE_LINES)
                .map(line -> stripped(text, line))
                .map(line -> unlabelled(text, line))
                .filter(words -> Blanks.oneSpace(words.of(text)).equals(posting.title()))
                .findFirst();
    }

    private static Span unlabelled(String text, Span line) {
        int colon = line.of(text).indexOf(':');
        boolean labelled = colon > 0
                && WORDS.in("TITLE LABELS").holds(Words.of(line.of(text).substring(0, colon)));
        return labelled ? stripped(text, new Span(line.start() + colon + 1, line.end())) : line;
    }

    private static void add(List<Part> parts, Part part) {
        if (part.span().length() > 0) {
            parts.add(part);
        }
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(new Span(start, end));
            start = end;
        }
        return lines;
    }

    private static boolean isListed(String text, Span words) {
        return Outline.BULLETS.indexOf(text.charAt(words.start())) >= 0;
    }

    private static Span stripped(String text, Span line) {
        int from = line.start();
        int to = line.end();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
