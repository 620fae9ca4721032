package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The words on one baseline, from left to right.
 *
 * @param words at least one
 */
record Row(List<PrintedWord> words) {
    /** Words belong to one row when their baselines differ by no more than this part of the smaller font's size. */
    private static final float SAME_BASELINE = 0.3f;
    /** A gap wider than this, in parts of the font's size, is a jump to the next tab stop or column. */
    private static final float TAB = 1.6f;
    /** Lines of one text stand closer, in parts of the font's size. */
    private static final float DENSE = 1.9f;

    Row {
        words = LetterSpacing.join(words.stream()
                .sorted(Comparator.comparingDouble(PrintedWord::x))
                .toList());
    }

    /** The rows of a region from top to bottom. */
    static List<Row> of(List<PrintedWord> words) {
        List<Row> rows = new ArrayList<>();
        List<PrintedWord> row = new ArrayList<>();
        for (PrintedWord word : words.stream()
                .sorted(Comparator.comparingDouble(PrintedWord::baseline))
                .toList()) {
            if (!row.isEmpty() && !isLevel(row.getFirst(), word)) {
                rows.add(new Row(row));
                row.clear();
            }
            row.add(word);
        }
        if (!row.isEmpty()) {
            rows.add(new Row(row));
        }
        return rows;
    }

    /** The rows with the addresses whole that a column was too narrow for. */
    static List<Row> withWholeAddresses(List<Row> rows) {
        List<Row> whole = new ArrayList<>();
        for (Row row : rows) {
            boolean rest = !whole.isEmpty() && row.isRestOf(whole.getLast());
            whole.add(rest ? new Row(List.of(joined(whole.removeLast(), row))) : row);
        }
        return whole;
    }

    private boolean isRestOf(Row above) {
        return words.size() == 1
                && above.words.size() == 1
                && follows(above)
                && above.words.getFirst().isCutBefore(words.getFirst());
    }

    private static PrintedWord joined(Row above, Row below) {
        return above.words.getFirst().with(below.words.getFirst());
    }

    private static boolean isLevel(PrintedWord a, PrintedWord b) {
        return b.baseline() - a.baseline() <= SAME_BASELINE * Math.min(a.size(), b.size());
    }

    String text() {
        StringBuilder text = new StringBuilder(words.getFirst().text());
        for (int i = 1; i < words.size(); i++) {
            text.append(between(words.get(i - 1), words.get(i)))
                    .append(words.get(i).text());
        }
        return RightToLeft.logical(withoutDrawnSoftHyphens(text.toString()));
    }

    private static String between(PrintedWord before, PrintedWord after) {
        float gap = after.x() - before.right();
        if (gap <= before.wordGap() && !before.spaceAfter()) {
            return "";
        }
        boolean marker = before.text().codePoints().noneMatch(Character::isLetterOrDigit);
        return gap > TAB * before.size() && !marker ? "\t" : " ";
    }

    // A hyphen that is drawn inside a line is a hyphen, whatever its font's table calls it; the typographic one at its
    // end
    // is what browsers part words with.
    private static String withoutDrawnSoftHyphens(String text) {
        int last = text.length() - 1;
        char end = text.charAt(last);
        boolean parted = end == '\u2010' && last > 0 && Character.isLetter(text.charAt(last - 1));
        return text.substring(0, last).replace('\u00AD', '-') + (parted ? '\u00AD' : end);
    }

    float baseline() {
        return words.getFirst().baseline();
    }

    float x() {
        return words.getFirst().x();
    }

    float right() {
        return (float) words.stream().mapToDouble(PrintedWord::right).max().orElse(x());
    }

    /** The size of most of its characters. */
    float size() {
        return words.stream()
                .max(Comparator.comparingInt(word -> word.text().length()))
                .map(PrintedWord::size)
                .orElse(0f);
    }

    /** Whether it starts with the mark of a list's entry. */
    boolean isListed() {
        return words.getFirst().text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether it stands as near below {@code above} as lines of one text do. */
    boolean follows(Row above) {
        return baseline() - above.baseline() <= DENSE * Math.max(above.size(), size());
    }

    boolean bold() {
        return 2 * length(PrintedWord::bold) > length(word -> true);
    }

    private int length(Predicate<PrintedWord> which) {
        return words.stream()
                .filter(which)
                .mapToInt(word -> word.text().length())
                .sum();
    }
}
