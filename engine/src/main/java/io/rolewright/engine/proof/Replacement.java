package io.rolewright.engine.proof;

import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A phrase, and what may stand in its place.
 *
 * @param phrase as the list writes it; a blank in it also stands for a hyphen
 * @param put what may stand there instead without asking for more; absent where nothing may
 * @param from the phrase's words
 * @param to the words of {@code put}
 */
public record Replacement(String phrase, Optional<String> put, Pattern from, Pattern to) {
    static Replacement of(String phrase, Optional<String> put) {
        return new Replacement(phrase, put, Pattern.of(phrase), Pattern.of(put.orElse("")));
    }

    /** Where one of {@code phrases} stands in a text, the longest at each place, in order, none overlapping another. */
    public static List<Found> find(List<Replacement> phrases, String text) {
        Map<String, List<Replacement>> byFirst = new HashMap<>();
        phrases.forEach(one -> byFirst.computeIfAbsent(one.from().first(), word -> new ArrayList<>())
                .add(one));
        List<Word> words = Word.of(text);
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Found> longest = longest(byFirst.getOrDefault(words.get(at).folded(), List.of()), words, at);
            longest.ifPresent(found::add);
            at += longest.map(one -> one.replacement().from().size()).orElse(1);
        }
        return found;
    }

    /** A phrase where it stands. */
    public record Found(Replacement replacement, Span span) {}

    private static Optional<Found> longest(List<Replacement> phrases, List<Word> words, int at) {
        Replacement best = null;
        for (Replacement phrase : phrases) {
            if (phrase.from().standsAt(words, at)
                    && (best == null || phrase.from().size() > best.from().size())) {
                best = phrase;
            }
        }
        return Optional.ofNullable(best)
                .map(one -> new Found(
                        one,
                        new Span(
                                words.get(at).span().start(),
                                words.get(at + one.from().size() - 1).span().end())));
    }

    /**
     * Words in a row.
     *
     * @param words folded
     * @param marks what stands between each word and the one before it; empty for a blank or a hyphen
     */
    public record Pattern(List<String> words, List<String> marks) {
        static Pattern of(String phrase) {
            List<Word> words = Word.of(phrase);
            return new Pattern(
                    words.stream().map(Word::folded).toList(),
                    words.stream().map(word -> word.gap().marks()).toList());
        }

        int size() {
            return words.size();
        }

        String first() {
            return words.getFirst();
        }

        boolean standsAt(List<Word> text, int at) {
            if (words.isEmpty() || at + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                Word word = text.get(at + i);
                if (!word.folded().equals(words.get(i)) || i > 0 && !isBetween(marks.get(i), word.gap())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isBetween(String mark, Gap gap) {
            boolean same =
                    gap.marks().equals(mark) || mark.isEmpty() && gap.marks().equals("-");
            return same && !gap.stops();
        }
    }
}
