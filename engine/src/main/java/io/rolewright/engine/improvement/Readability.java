package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How easily a text is read, and how long it is. English by Flesch's reading ease, {@code 206.835 - 1.015 words/sentences -
 * 84.6 syllables/words} (R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32(3), 1948), with
 * syllables counted by groups of vowels; other languages by lengths alone.
 */
final class Readability implements Proposal {
    /** College level begins here; adverts are read on the way. */
    private static final double EASY = 30;

    private static final int LONGEST_SENTENCE = 40;
    private static final int LEAST = 100;
    private static final int MOST = 800;

    /** With fewer words the formula says nothing. */
    private static final int TELLING = 100;

    @Override
    public void look(Draft draft) {
        String text = draft.text();
        int words = Sentences.words(text);
        if (words < LEAST) {
            draft.ask(Rule.LENGTH_SHORT, Change.TEXT, Optional.empty(), String.valueOf(words), String.valueOf(LEAST));
        } else if (words > MOST) {
            draft.ask(Rule.LENGTH_LONG, Change.TEXT, Optional.empty(), String.valueOf(words), String.valueOf(MOST));
        }
        List<Span> sentences = Sentences.all(text);
        longest(draft, sentences);
        if (draft.isEnglish() && words >= TELLING) {
            double ease = ease(text, sentences);
            if (ease < EASY) {
                draft.ask(
                        Rule.READABILITY,
                        Change.TEXT,
                        Optional.empty(),
                        String.format(Locale.ROOT, "%.0f", ease),
                        String.format(Locale.ROOT, "%.0f", EASY));
            }
        }
    }

    private static void longest(Draft draft, List<Span> sentences) {
        List<Span> tooLong = sentences.stream()
                .filter(sentence -> Sentences.words(sentence.of(draft.text())) > LONGEST_SENTENCE)
                .toList();
        tooLong.stream()
                .max(Comparator.comparingInt(sentence -> Sentences.words(sentence.of(draft.text()))))
                .ifPresent(sentence -> draft.ask(
                        Rule.SENTENCE_LONG,
                        sentence,
                        String.valueOf(Sentences.words(sentence.of(draft.text()))),
                        String.valueOf(LONGEST_SENTENCE),
                        String.valueOf(tooLong.size())));
    }

    /** Flesch's reading ease; about 100 for the easiest, below 0 for the hardest. */
    static double ease(String text, List<Span> sentences) {
        List<String> words = Words.of(text);
        int syllables = words.stream().mapToInt(Readability::syllables).sum();
        return 206.835
                - 1.015 * words.size() / Math.max(1, sentences.size())
                - 84.6 * syllables / Math.max(1, words.size());
    }

    private static int syllables(String word) {
        int groups = 0;
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            boolean now = "aeiouy".indexOf(word.charAt(i)) >= 0;
            groups += now && !vowel ? 1 : 0;
            vowel = now;
        }
        boolean silent = word.endsWith("e") && !word.endsWith("le") && groups > 1;
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
