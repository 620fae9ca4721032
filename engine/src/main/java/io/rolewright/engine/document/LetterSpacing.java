package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;

/** Joins headings that are set with a gap behind every letter: "S K I L L S". */
final class LetterSpacing {
    private static final int FEWEST_LETTERS = 4;
    /** In parts of the font's size; letters further apart are entries of a table. */
    private static final float WIDEST = 1.2f;
    /** A gap this many times the narrowest one parts words. */
    private static final float WORD = 1.6f;

    private LetterSpacing() {}

    static List<PrintedWord> join(List<PrintedWord> words) {
        List<PrintedWord> joined = new ArrayList<>(words.size());
        for (int from = 0; from < words.size(); ) {
            int to = endOfLetters(words, from);
            if (to - from < FEWEST_LETTERS) {
                joined.add(words.get(from++));
            } else {
                joinLetters(words.subList(from, to), joined);
                from = to;
            }
        }
        return joined;
    }

    private static int endOfLetters(List<PrintedWord> words, int from) {
        int to = from;
        while (to < words.size() && words.get(to).isOneLetter() && (to == from || gap(words, to) < widest(words, to))) {
            to++;
        }
        return to;
    }

    private static float widest(List<PrintedWord> words, int at) {
        return WIDEST * words.get(at).size();
    }

    private static float gap(List<PrintedWord> words, int at) {
        return words.get(at).x() - words.get(at - 1).right();
    }

    private static void joinLetters(List<PrintedWord> letters, List<PrintedWord> joined) {
        float narrowest = Float.MAX_VALUE;
        for (int i = 1; i < letters.size(); i++) {
            narrowest = Math.min(narrowest, gap(letters, i));
        }
        float wordGap = Math.max(narrowest, letters.getFirst().wordGap()) * WORD;
        PrintedWord word = letters.getFirst();
        for (int i = 1; i < letters.size(); i++) {
            if (gap(letters, i) > wordGap) {
                joined.add(word.withSpaceAfter());
                word = letters.get(i);
            } else {
                word = word.with(letters.get(i));
            }
        }
        joined.add(word.withSpaceAfter());
    }
}
