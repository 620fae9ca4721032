package io.rolewright.engine.advert;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts an advert's text into sentences, each with the section in which it stands. */
final class Outline {
    static final String BULLETS = "•-–—*·▪◦●○‣✓✔➢»";

    /** A label, such as {@code Essential:}, has at most so many words. */
    private static final int LABEL_WORDS = 5;

    private final String text;
    private final String title;
    private final List<Sentence> sentences = new ArrayList<>();
    private Section section = Section.OTHER;
    private @Nullable Span open;
    private Section openSection = Section.OTHER;

    private Outline(String text, String title) {
        this.text = text;
        this.title = title;
    }

    /** The sentences in order; headings are none. */
    static List<Sentence> of(JobPosting posting) {
        Outline outline = new Outline(posting.text(), posting.title());
        int start = 0;
        while (start <= outline.text.length()) {
            int end = outline.text.indexOf('\n', start);
            end = end < 0 ? outline.text.length() : end;
            outline.line(start, end);
            start = end + 1;
        }
        outline.close();
        return outline.sentences;
    }

    private void line(int start, int end) {
        Span line = stripped(start, end);
        boolean bullet = line.length() > 0 && BULLETS.indexOf(text.charAt(line.start())) >= 0;
        Span content = bullet ? stripped(line.start() + 1, line.end()) : line;
        if (content.length() == 0) {
            close();
            return;
        }
        String words = content.of(text);
        Optional<Section> heading = bullet ? Optional.empty() : Headings.section(words);
        if (words.equals(title)) {
            close();
            open(content, Section.TITLE);
        } else if (heading.isPresent()) {
            close();
            section = heading.get();
        } else if (!bullet && open != null && Character.isLowerCase(words.charAt(0))) {
            open = new Span(open.start(), content.end());
        } else {
            close();
            label(content, words);
        }
    }

    /** A label within a line is about that line alone. */
    private void label(Span content, String words) {
        int colon = words.indexOf(':');
        List<String> label = colon < 0 ? List.of() : Words.of(words.substring(0, colon));
        Optional<Section> labelled =
                label.isEmpty() || label.size() > LABEL_WORDS ? Optional.empty() : Headings.exactly(label);
        open(content, labelled.orElse(section));
    }

    private void open(Span content, Section where) {
        open = content;
        openSection = where;
    }

    private void close() {
        if (open != null) {
            cut(open.start(), open.end());
        }
        open = null;
    }

    private void cut(int start, int end) {
        int from = start;
        for (int i = start; i < end; i++) {
            int length = boundary(i, end);
            if (length > 0) {
                add(from, i);
                from = i + length;
            }
        }
        add(from, end);
    }

    /** How long the boundary is that stands at {@code at}; 0 when none does. */
    private int boundary(int at, int end) {
        char c = text.charAt(at);
        boolean last = at + 1 >= end || Character.isWhitespace(text.charAt(at + 1));
        if (c == ';' || c == '•' || (c == '!' || c == '?') && last) {
            return 1;
        }
        if (c == '.' && last) {
            boolean goesOn = at + 2 < end && Character.isLowerCase(text.charAt(at + 2));
            return goesOn ? 0 : 1;
        }
        return text.startsWith(" but ", at) && !text.startsWith(" but not ", at) ? 5 : 0;
    }

    private void add(int start, int end) {
        Sentence sentence = Sentence.of(text, openSection, new Span(start, Math.max(start, end)));
        if (!sentence.words().isEmpty()) {
            sentences.add(sentence);
        }
    }

    private Span stripped(int start, int end) {
        int from = start;
        int to = Math.max(start, end);
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
