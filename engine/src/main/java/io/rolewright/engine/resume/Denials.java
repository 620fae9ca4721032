package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a résumé in which the person says what they cannot do: behind "no experience with" or its like, to the
 * end of the sentence or a "but", within 60 UTF-16 code units.
 */
public final class Denials {
    private static final int REACH = 60;
    private static final String SENTENCE_ENDS = ".;!?\n•";

    private final List<Span> stretches;

    private Denials(List<Span> stretches) {
        this.stretches = stretches;
    }

    /** Those of a text. */
    public static Denials in(String text) {
        Clauses words = new Clauses(text);
        List<Span> stretches = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = Vocabulary.NEGATIONS.in("BEFORE").lengthAt(words.words(), i);
            if (length > 0 && !endsSentence(words, i, i + length)) {
                stretches.add(denied(words, i, i + length));
            }
        }
        return new Denials(List.copyOf(stretches));
    }

    private static Span denied(Clauses words, int from, int behind) {
        int start = words.span(from, behind).end();
        int reach = words.span(from, behind).start() + REACH;
        int end = behind;
        while (end < words.size()
                && !endsSentence(words, end - 1, end + 1)
                && !words.words().get(end).equals("but")
                && words.span(end, end + 1).start() <= reach) {
            end++;
        }
        return new Span(start, Math.max(start, words.span(from, end).end()));
    }

    /** Whether a sentence ends between the words from {@code from} to before {@code to}. */
    private static boolean endsSentence(Clauses words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.gap(i).chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands in {@code mention} is denied. */
    public boolean cover(Span mention) {
        return stretches.stream()
                .anyMatch(stretch -> stretch.start() <= mention.start() && mention.start() < stretch.end());
    }
}
