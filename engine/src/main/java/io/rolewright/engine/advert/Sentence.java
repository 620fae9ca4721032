package io.rolewright.engine.advert;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an advert that says one thing.
 *
 * @param section where it stands
 * @param span where in the text
 * @param words folded
 * @param spans of the words
 * @param breaks whether a comma or the like stands before the word
 */
record Sentence(Section section, Span span, List<String> words, List<Span> spans, List<Boolean> breaks) {
    static Sentence of(String text, Section section, Span span) {
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<Boolean> breaks = new ArrayList<>();
        for (Words walk = new Words(span.of(text)); walk.next(); ) {
            words.add(walk.folded());
            spans.add(new Span(walk.start(), walk.end()).shift(span.start()));
            breaks.add(walk.startsPhrase());
        }
        return new Sentence(section, span, words, spans, breaks);
    }

    /** Index of the first word that ends behind {@code position}; the number of words when there is none. */
    int wordAt(int position) {
        int index = 0;
        while (index < spans.size() && spans.get(index).end() <= position) {
            index++;
        }
        return index;
    }

    /** Where the words from {@code first} up to but without {@code end} stand. */
    Span span(int first, int end) {
        return new Span(spans.get(first).start(), spans.get(end - 1).end());
    }

    /** How far the word at index {@code to} is from the one before {@code from}: words between, a comma counting three. */
    int distance(int from, int to) {
        int commas = 0;
        for (int i = from; i <= Math.min(to, breaks.size() - 1); i++) {
            commas += breaks.get(i) ? 1 : 0;
        }
        return to - from + 3 * commas;
    }
}
