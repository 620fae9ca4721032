package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import java.util.List;

/** Blanks between words, where lines may be broken. */
final class Breaks {
    private Breaks() {}

    /** The blanks that end at {@code position}; without length where none stand there. */
    static Span before(String text, int position) {
        int start = position;
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, position);
    }

    /** The blanks that start at {@code position}. */
    static Span behind(String text, int position) {
        int end = position;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return new Span(position, end);
    }

    /** Whether an edit of the text that was proposed before touches this place. */
    static boolean isTaken(Draft draft, Span gap) {
        return edits(draft).stream().anyMatch(edit -> edit.overlaps(new Edit(gap, "")));
    }

    static List<Edit> edits(Draft draft) {
        return draft.changes().stream()
                .filter(change -> change.path().equals(Change.TEXT))
                .flatMap(change -> change.edits().stream())
                .toList();
    }

    private static boolean isBlank(char c) {
        return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
