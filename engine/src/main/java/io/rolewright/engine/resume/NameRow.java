package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.Locale;
import java.util.Optional;

/** Finds a person's name in a row that holds nothing else of weight. */
final class NameRow {
    private static final Phrases LABEL = Vocabulary.NAMES.in("LABEL");
    private static final Phrases DOCUMENT = Vocabulary.NAMES.in("DOCUMENT");
    private static final Phrases HONORIFIC = Vocabulary.NAMES.in("HONORIFIC");

    private NameRow() {}

    /** Where a row holds a name, label, honorific and letters behind the name left out. */
    static Optional<Span> in(Row row) {
        if (row.isLong() || row.words().isEmpty() || Vocabulary.HEADINGS.all().holds(row.words())) {
            return Optional.empty();
        }
        String text = row.text();
        int from = withoutHonorific(text, labelLength(row));
        int to = end(text, from);
        boolean name = NameWords.isName(text.substring(from, to), 1);
        return name ? Optional.of(row.span(from, to)) : Optional.empty();
    }

    static boolean isLabelled(Row row) {
        return labelLength(row) > 0;
    }

    /** "Curriculum Vitae" above the name. */
    static boolean isDocumentTitle(Row row) {
        return DOCUMENT.holds(row.words());
    }

    /** Characters of "Curriculum Vitae of", "Name:" and the like with the marks behind them. */
    private static int labelLength(Row row) {
        int count = LABEL.lengthAt(row.words(), 0);
        Words words = new Words(row.text());
        for (int i = 0; i < count; i++) {
            words.next();
        }
        int at = count == 0 ? 0 : words.end();
        while (count > 0
                && at < row.text().length()
                && " :-–—\u00A0\t".indexOf(row.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int withoutHonorific(String text, int from) {
        int at = skipBlanks(text, from);
        int blank = text.indexOf(' ', at);
        if (blank < 0) {
            return at;
        }
        String first = text.substring(at, blank).replace(".", "").toLowerCase(Locale.ROOT);
        return HONORIFIC.holdsWord(first) ? skipBlanks(text, blank) : at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** A bar, a bracket, a dash or a comma ends the name; so does a wide gap. */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && "|(,\t•·/–—:;<".indexOf(text.charAt(end)) < 0) {
            if (text.startsWith("  ", end) || text.startsWith(" - ", end)) {
                break;
            }
            end++;
        }
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
