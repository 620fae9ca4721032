package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import java.util.List;

/**
 * The words that edits touch, before and after.
 *
 * @param old the words from the first edit to the last, to the edges of words
 * @param put the same with the edits
 */
record Excerpt(String old, String put) {
    /** How far to look for the edge of a word. */
    private static final int REACH = 40;

    static Excerpt around(String text, List<Edit> edits) {
        int start = wordStart(text, edits.getFirst().span().start());
        int end = wordEnd(text, edits.getLast().span().end());
        StringBuilder put = new StringBuilder();
        int at = start;
        for (Edit edit : edits) {
            put.append(text, at, edit.span().start()).append(edit.put());
            at = edit.span().end();
        }
        put.append(text, at, end);
        return new Excerpt(new Span(start, end).of(text), put.toString());
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
