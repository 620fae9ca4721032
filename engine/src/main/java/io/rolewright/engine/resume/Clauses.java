package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;

/** The folded words of a text, and where its clauses and lines end between them. */
final class Clauses {
    /** Marks inside a clause; the dot is one behind an initial only. */
    private static final String JOINTS = "-/_'&’\u2010\u2011";

    private final String text;
    private final List<Span> places = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();

    Clauses(String text) {
        this.text = text;
        for (Words words = new Words(text); words.next(); ) {
            folded.add(words.folded());
            places.add(new Span(words.start(), words.end()));
        }
    }

    List<String> words() {
        return folded;
    }

    int size() {
        return folded.size();
    }

    Span span(int from, int to) {
        return new Span(places.get(from).start(), places.get(to - 1).end());
    }

    String written(int from, int to) {
        return span(from, to).of(text);
    }

    /** What stands before word {@code i}; a new line before the first one and behind the last. */
    String gap(int i) {
        return i == 0 || i >= size()
                ? "\n"
                : text.substring(places.get(i - 1).end(), places.get(i).start());
    }

    /** Whether a clause starts with word {@code i}. A wrapped line goes on in lower case. */
    boolean startsClause(int i) {
        String gap = gap(i);
        boolean initial = i > 0 && isInitial(folded.get(i - 1));
        boolean wrapped =
                i > 0 && i < size() && Character.isLowerCase(written(i, i + 1).charAt(0));
        return !gap.chars()
                .allMatch(c -> c == '\n'
                        ? wrapped
                        : Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || JOINTS.indexOf(c) >= 0
                                || c == '.' && initial);
    }

    /** {@code u} and {@code u.s}. */
    private static boolean isInitial(String word) {
        return word.length() == 1 || word.indexOf('.') == 1;
    }

    boolean startsLine(int i) {
        return gap(i).indexOf('\n') >= 0;
    }

    /** Whether the words from {@code from} to before {@code to} stand in one clause. */
    boolean isWhole(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (startsClause(i)) {
                return false;
            }
        }
        return true;
    }

    /** Index of the first word of the clause that word {@code i} stands in. */
    int clauseStart(int i) {
        int start = i;
        while (!startsClause(start)) {
            start--;
        }
        return start;
    }

    /** Index behind the last word of that clause. */
    int clauseEnd(int i) {
        int end = i + 1;
        while (!startsClause(end)) {
            end++;
        }
        return end;
    }

    boolean holds(Phrases phrases, int from, int to) {
        return phrases.foundIn(folded.subList(from, to));
    }
}
