package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Breaks a wall of text into paragraphs between its sentences. */
final class LongParagraphs implements Proposal {
    /** A paragraph of more words is not read. */
    private static final int LONGEST = 100;

    /** What paragraphs are broken into. */
    private static final int GOOD = 60;

    /** Fewer words are no paragraph. */
    private static final int LEAST = 15;

    @Override
    public void look(Draft draft) {
        List<Edit> edits = new ArrayList<>();
        int longest = 0;
        for (Span line : Sentences.lines(draft.text())) {
            int words = Sentences.words(line.of(draft.text()));
            if (words > LONGEST) {
                longest = Math.max(longest, words);
                breakUp(draft, line, edits);
            }
        }
        if (!edits.isEmpty()) {
            draft.edit(Rule.STRUCTURE_PARAGRAPH, edits, String.valueOf(longest), String.valueOf(LONGEST));
        }
    }

    /** What other changes break already counts as broken. */
    private static void breakUp(Draft draft, Span line, List<Edit> edits) {
        String text = draft.text();
        int words = 0;
        for (Span sentence : Sentences.of(text, line)) {
            int more = Sentences.words(sentence.of(text));
            Span gap = Breaks.before(text, sentence.start());
            boolean taken = Breaks.isTaken(draft, gap);
            int left = Sentences.words(text.substring(sentence.start(), line.end()));
            if (taken || brokenInside(draft, sentence)) {
                words = 0;
            } else if (words >= LEAST
                    && words + more > GOOD
                    && left >= LEAST
                    && gap.length() > 0
                    && draft.mayEndParagraph(gap.end())) {
                edits.add(new Edit(gap, "\n\n"));
                words = 0;
            }
            words += more;
        }
    }

    private static boolean brokenInside(Draft draft, Span sentence) {
        return Breaks.edits(draft).stream()
                .anyMatch(edit -> edit.put().contains("\n") && sentence.overlaps(edit.span()));
    }
}
