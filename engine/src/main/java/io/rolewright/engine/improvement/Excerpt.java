package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words that edits touch, before and after.
 *
 * @param old the words from the first edit to the last, to the edges of words; of far edits those around each
 * @param put the same with the edits
 */
record Excerpt(String old, String put) {
    /** Longer excerpts are cut down to the words around each edit. */
    private static final int SHORT = 120;

    private static final int SHOWN = 5;
    private static final String GAP = " … ";

    /** How far to look for the edge of a word. */
    private static final int REACH = 40;

    static Excerpt around(String text, List<Edit> edits) {
        Span whole = words(text, edits.getFirst(), edits.getLast());
        if (whole.length() <= SHORT) {
            return of(text, whole, edits);
        }
        List<Excerpt> parts = edits.stream()
                .limit(SHOWN)
                .map(edit -> of(text, words(text, edit, edit), List.of(edit)))
                .toList();
        String more = edits.size() > SHOWN ? GAP : "";
        return new Excerpt(
                parts.stream().map(Excerpt::old).collect(Collectors.joining(GAP)) + more,
                parts.stream().map(Excerpt::put).collect(Collectors.joining(GAP)) + more);
    }

    private static Span words(String text, Edit first, Edit last) {
        return new Span(
                wordStart(text, first.span().start()), wordEnd(text, last.span().end()));
    }

    private static Excerpt of(String text, Span words, List<Edit> edits) {
        StringBuilder put = new StringBuilder();
        int at = words.start();
        for (Edit edit : edits) {
            put.append(text, at, edit.span().start()).append(edit.put());
            at = edit.span().end();
        }
        put.append(text, at, words.end());
        return new Excerpt(words.of(text), put.toString());
    }

    /** An edit that only puts something in is shown with the word before it. */
    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < REACH && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < REACH && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
