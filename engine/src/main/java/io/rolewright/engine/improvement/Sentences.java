package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into lines and sentences, as a reader does. */
final class Sentences {
    /** A full stop behind one of these ends no sentence. */
    private static final Set<String> SHORTENED = Set.of(
            "e.g", "eg", "i.e", "ie", "etc", "mr", "mrs", "ms", "dr", "prof", "no", "vs", "approx", "inc", "ltd", "st",
            "ref", "min", "max", "p.a", "incl", "excl", "tel", "est");

    private Sentences() {}

    /** The lines of {@code text} that hold words, without blanks around them. */
    static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = stripped(text, start, end);
            if (line.length() > 0) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** The sentences of a line. */
    static List<Span> of(String text, Span line) {
        List<Span> sentences = new ArrayList<>();
        int from = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            if (ends(text, from, i, line.end())) {
                add(sentences, stripped(text, from, i + 1));
                from = i + 1;
            }
        }
        add(sentences, stripped(text, from, line.end()));
        return sentences;
    }

    /** Every sentence of a text. */
    static List<Span> all(String text) {
        return lines(text).stream().flatMap(line -> of(text, line).stream()).toList();
    }

    /** The sentence around a place; the place itself where there is none. */
    static Span around(String text, Span place) {
        return all(text).stream()
                .filter(sentence -> sentence.overlaps(place))
                .findFirst()
                .orElse(place);
    }

    private static boolean ends(String text, int from, int at, int end) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?' || at + 1 >= end || !Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        int next = at + 1;
        while (next < end && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        boolean begins = next < end && !Character.isLowerCase(text.charAt(next));
        return begins && !(c == '.' && isShortened(text, from, at));
    }

    private static boolean isShortened(String text, int from, int at) {
        int start = at;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        return word.length() == 1 && Character.isLetter(word.charAt(0))
                || SHORTENED.contains(word)
                || word.startsWith("(") && SHORTENED.contains(word.substring(1));
    }

    private static void add(List<Span> sentences, Span sentence) {
        if (sentence.length() > 0) {
            sentences.add(sentence);
        }
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static int words(String text) {
        return Words.of(text).size();
    }
}
