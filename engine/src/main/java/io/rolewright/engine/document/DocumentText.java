package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document while it is being read: takes lines in reading order and keeps the limit on characters. */
final class DocumentText {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private int pages = 1;
    private boolean blockEnded;

    DocumentText(ReadingLimits limits) {
        this.limit = limits.characters();
    }

    /** A line of a format without layout. */
    void line(String words) {
        line(words, 1, null, 0, false);
    }

    /** Adds a line unless it is blank; a word that a soft hyphen parts stays on the line where it began. */
    void line(String words, int page, @Nullable Box box, float fontSize, boolean bold) {
        String clean = cut(Characters.clean(words));
        if (endsInSoftHyphen() && !clean.isEmpty()) {
            clean = joinToLastLine(clean);
        }
        if (clean.isEmpty()) {
            return;
        }
        add(clean, new Line(new Span(0, 0), page, box, fontSize, bold));
    }

    /** What follows stands apart from what came before. */
    void endBlock() {
        if (endsInSoftHyphen()) {
            replaceLastLine("");
        }
        blockEnded = true;
    }

    /** Notes a finding; a code about the whole document stands in it once, with its highest severity. */
    void finding(String code, Severity severity) {
        findings.merge(code, Finding.of(code, severity), (a, b) -> a.severity().compareTo(b.severity()) >= 0 ? a : b);
    }

    /** Notes a finding about words of the line that was written last, where they stand in it. */
    void findingInLastLine(String code, Severity severity, String words) {
        Span line = lines.isEmpty() ? new Span(0, 0) : lines.getLast().span();
        int start = text.indexOf(words, line.start());
        if (start >= 0 && !words.isEmpty() && start + words.length() <= line.end()) {
            Span span = new Span(start, start + words.length());
            findings.putIfAbsent(code + " " + start, new Finding(code, severity, span));
        }
    }

    void pages(int count) {
        pages = count;
    }

    boolean containsIgnoringCase(String words) {
        return text.toString().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** How many letters were read so far. */
    int letters() {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }

    /** Whether most letters cannot be what they say. */
    boolean isGarbled() {
        return Garble.isIn(text);
    }

    /** Joins the words that ends of lines part; before anything is said about places in the text. */
    void joinParts() {
        Hyphenation hyphenation = new Hyphenation(text);
        List<Line> parted = List.copyOf(lines);
        String words = text.toString();
        text.setLength(0);
        lines.clear();
        for (int i = 0; i < parted.size(); i++) {
            Line line = parted.get(i);
            String own = line.span().of(words);
            boolean follows =
                    i > 0 && line.span().start() == parted.get(i - 1).span().end() + 1;
            int moved = follows ? join(hyphenation, parted.get(i - 1), own) : 0;
            blockEnded = !follows;
            add(own.substring(moved).strip(), line);
        }
    }

    private int join(Hyphenation hyphenation, Line above, String line) {
        int start = lines.isEmpty() ? 0 : lines.getLast().span().start();
        boolean whole = !lines.isEmpty() && lines.getLast().box() == above.box();
        int rest = whole ? hyphenation.rest(text.substring(start), line).orElse(0) : 0;
        if (rest > 0) {
            replaceLastLine(line.substring(0, rest));
        }
        return rest;
    }

    private void add(String words, Line like) {
        if (!words.isEmpty()) {
            breakLine();
            int start = text.length();
            text.append(words);
            Span span = new Span(start, text.length());
            lines.add(new Line(span, like.page(), like.box(), like.fontSize(), like.bold()));
        }
    }

    Document document(String name, String mediaType, String sha256) {
        endBlock();
        return new Document(name, mediaType, sha256, text.toString(), pages, lines, List.copyOf(findings.values()));
    }

    private String cut(String words) {
        int left = Math.max(0, limit - text.length() - 2);
        if (words.length() <= left) {
            return words;
        }
        finding("document.truncated", Severity.WARNING);
        boolean splitsPair = left > 0 && Character.isHighSurrogate(words.charAt(left - 1));
        return words.substring(0, splitsPair ? left - 1 : left).stripTrailing();
    }

    private void breakLine() {
        if (!lines.isEmpty()) {
            text.append(blockEnded ? "\n\n" : "\n");
        }
        blockEnded = false;
    }

    private boolean endsInSoftHyphen() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == SOFT_HYPHEN;
    }

    private String joinToLastLine(String next) {
        int space = next.indexOf(' ');
        replaceLastLine(space < 0 ? next : next.substring(0, space));
        return space < 0 ? "" : next.substring(space + 1);
    }

    private void replaceLastLine(String rest) {
        text.setLength(text.length() - 1);
        text.append(rest);
        Line last = lines.removeLast();
        Span span = new Span(last.span().start(), text.length());
        lines.add(new Line(span, last.page(), last.box(), last.fontSize(), last.bold()));
    }
}
