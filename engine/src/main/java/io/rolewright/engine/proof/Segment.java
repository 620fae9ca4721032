package io.rolewright.engine.proof;

import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text without an end of sentence, item or line in it.
 *
 * @param words at least one; the gap of the first one parts this segment from the one before
 */
record Segment(List<Word> words) {
    static List<Segment> of(List<Word> words) {
        List<Segment> segments = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : words) {
            if (word.gap().stops() && !open.isEmpty()) {
                segments.add(new Segment(List.copyOf(open)));
                open.clear();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            segments.add(new Segment(List.copyOf(open)));
        }
        return segments;
    }

    Gap gap() {
        return words.getFirst().gap();
    }

    Span span() {
        return new Span(words.getFirst().span().start(), words.getLast().span().end());
    }

    List<String> folded() {
        return words.stream().map(Word::folded).toList();
    }
}
