package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Gives each item a line of its own where bullets or semicolons already make a list of a paragraph. */
final class InlineLists implements Proposal {
    private static final String BULLETS = "•▪◦●○‣✓✔➢»·\uF0B7";
    private static final int LEAST_ITEMS = 3;

    /** A line of more items is no list for people. */
    private static final int MOST_ITEMS = 60;

    private static final int LONGEST_ITEM = 30;

    @Override
    public void look(Draft draft) {
        for (Span line : Sentences.lines(draft.text())) {
            if (!bullets(draft, line) && !semicolons(draft, line)) {
                wideBlanks(draft, line);
            }
        }
    }

    private static boolean bullets(Draft draft, Span line) {
        String text = draft.text();
        List<Edit> edits = new ArrayList<>();
        for (int at = line.start() + 1; at < line.end(); at++) {
            if (isBullet(text, at)) {
                Span before = Breaks.before(text, at);
                edits.add(new Edit(
                        new Span(before.start(), Breaks.behind(text, at + 1).end()), "\n• "));
            }
        }
        if (edits.size() < LEAST_ITEMS - 1
                || edits.size() > MOST_ITEMS
                || edits.stream().anyMatch(edit -> Breaks.isTaken(draft, edit.span()))) {
            return false;
        }
        endList(draft, edits, line);
        draft.edit(Rule.STRUCTURE_LIST, edits, String.valueOf(edits.size()));
        return true;
    }

    /** A bullet, or a star between blanks. */
    static boolean isBullet(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean alone = at > 0
                && Character.isWhitespace(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at + 1));
        return BULLETS.indexOf(c) >= 0 && c != '·' || (c == '*' || c == '·') && alone;
    }

    private static boolean semicolons(Draft draft, Span line) {
        String text = draft.text();
        int colon = text.indexOf(": ", line.start());
        if (colon < 0 || colon >= line.end()) {
            return false;
        }
        Span sentence = sentence(text, line, colon);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(Breaks.behind(text, colon + 1), "\n• "));
        int from = colon + 1;
        for (int at = text.indexOf(';', from); at >= 0 && at < sentence.end(); at = text.indexOf(';', at + 1)) {
            boolean item = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
            if (!item || Sentences.words(text.substring(from, at)) > LONGEST_ITEM) {
                return false;
            }
            edits.add(new Edit(new Span(at, Breaks.behind(text, at + 1).end()), "\n• "));
            from = at + 1;
        }
        return list(draft, edits, line);
    }

    /** Items that lost their bullets on the way: "You will:  Plan the work  Lead the crew". */
    private static void wideBlanks(Draft draft, Span line) {
        String text = draft.text();
        for (int colon = text.indexOf(":  ", line.start());
                colon >= 0 && colon < line.end();
                colon = text.indexOf(":  ", colon + 1)) {
            List<Edit> edits = new ArrayList<>();
            Span sentence = sentence(text, line, colon);
            int from = colon + 1;
            for (int at = colon + 1; at < sentence.end(); at++) {
                Span gap = Breaks.behind(text, at);
                if (gap.length() > 1 && gap.end() < line.end() && !Character.isLowerCase(text.charAt(gap.end()))) {
                    if (Sentences.words(text.substring(from, at)) > LONGEST_ITEM) {
                        break;
                    }
                    edits.add(new Edit(gap, "\n• "));
                    from = gap.end();
                }
                at = Math.max(at, gap.end() - 1);
            }
            if (!edits.isEmpty() && Sentences.words(text.substring(from, sentence.end())) <= LONGEST_ITEM) {
                list(draft, edits, line);
            }
        }
    }

    private static Span sentence(String text, Span line, int position) {
        return Sentences.of(text, line).stream()
                .filter(one -> one.start() <= position && position < one.end())
                .findFirst()
                .orElse(line);
    }

    private static boolean list(Draft draft, List<Edit> edits, Span line) {
        if (edits.size() < LEAST_ITEMS
                || edits.size() > MOST_ITEMS
                || edits.stream().anyMatch(edit -> Breaks.isTaken(draft, edit.span()))) {
            return false;
        }
        endList(draft, edits, line);
        draft.edit(Rule.STRUCTURE_LIST, edits, String.valueOf(edits.size()));
        return true;
    }

    /** What follows the last item's sentence is no item. */
    private static void endList(Draft draft, List<Edit> edits, Span line) {
        String text = draft.text();
        int last = edits.getLast().span().end();
        List<Span> rest = Sentences.of(text, new Span(last, line.end()));
        if (rest.size() > 1) {
            Span gap = Breaks.before(text, rest.get(1).start());
            if (gap.length() > 0 && !Breaks.isTaken(draft, gap)) {
                edits.add(new Edit(gap, "\n\n"));
            }
        }
    }
}
