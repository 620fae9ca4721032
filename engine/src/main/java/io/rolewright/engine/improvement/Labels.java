package io.rolewright.engine.improvement;

import io.rolewright.engine.advert.PostingOutline;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives a line of its own to a heading that stands in the middle of a paragraph: "… next year. Key duties: To input …". */
final class Labels implements Proposal {
    /** A label has at most so many words. */
    private static final int MOST_WORDS = 5;

    /** How far before a colon its label may begin, in UTF-16 code units. */
    private static final int REACH = 120;

    /** An advert with more labels is a table. */
    private static final int MOST = 20;

    /** What follows a label in the middle of prose has at least so many words. */
    private static final int LEAST_BELOW = 5;

    private static final Set<String> LEADING = Set.of(
            "the",
            "following",
            "our",
            "your",
            "these",
            "this",
            "and",
            "or",
            "of",
            "with",
            "any",
            "some",
            "a",
            "an",
            "for");

    @Override
    public void look(Draft draft) {
        for (Span line : Sentences.lines(draft.text())) {
            int colon = draft.text().indexOf(':', line.start());
            while (colon >= 0 && colon < line.end() && draft.changes().size() < MOST) {
                int end = colon;
                label(draft.text(), line, colon).ifPresent(label -> propose(draft, line, label, end));
                colon = draft.text().indexOf(':', colon + 1);
            }
        }
    }

    private static Optional<Span> label(String text, Span line, int colon) {
        List<Span> words = new ArrayList<>();
        int from = Math.max(line.start(), colon - REACH);
        for (Words walk = new Words(text.substring(from, colon)); walk.next(); ) {
            words.add(new Span(walk.start(), walk.end()).shift(from));
        }
        for (int size = Math.min(MOST_WORDS, words.size()); size > 0; size--) {
            Span label = new Span(
                    words.get(words.size() - size).start(), words.getLast().end());
            Optional<Span> before =
                    size < words.size() ? Optional.of(words.get(words.size() - size - 1)) : Optional.empty();
            if (PostingOutline.label(label.of(text)).isPresent() && begins(text, label, before)) {
                return Optional.of(label).filter(found -> before.isPresent());
            }
        }
        return Optional.empty();
    }

    /** A label begins in a capital, behind a whole sentence or at least not in the middle of a phrase. */
    private static boolean begins(String text, Span label, Optional<Span> before) {
        if (!Character.isUpperCase(text.charAt(label.start()))) {
            return false;
        }
        return before.filter(word -> text.substring(word.end(), label.start()).isBlank())
                .map(word -> word.of(text).toLowerCase(Locale.ROOT))
                .filter(LEADING::contains)
                .isEmpty();
    }

    private static void propose(Draft draft, Span line, Span label, int colon) {
        String text = draft.text();
        Span before = Breaks.before(text, label.start());
        Span behind = Breaks.behind(text, colon + 1);
        boolean prose = Sentences.words(text.substring(colon, line.end())) >= LEAST_BELOW;
        if (before.length() == 0 || behind.length() == 0 || !prose) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(before, "\n\n"));
        if (!InlineLists.isBullet(text, behind.end())) {
            edits.add(new Edit(behind, "\n"));
        }
        draft.edit(Rule.STRUCTURE_LABEL, edits, label.of(text));
    }
}
