package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The two sides of a gutter: two columns to be read one after the other, or the cells of rows (a label and its value,
 * a job and its dates) to be read together.
 *
 * @param both how many rows have words on both sides
 */
record ColumnPair(List<Row> left, List<Row> right, int both) {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_ROWS_OF_A_LIST = 5;
    /** When so many of the smaller side's rows stand level with the other side's, both may be one table. */
    private static final float LEVEL_SHARE = 0.75f;
    /** Characters; cells are shorter, lines of prose longer. */
    private static final int PROSE = 30;
    /** In parts of the font's size; rows of one text stand closer. */
    private static final float DENSE = 1.9f;

    static ColumnPair of(List<Row> rows, float x) {
        List<Row> left = new ArrayList<>();
        List<Row> right = new ArrayList<>();
        int both = 0;
        for (Row row : rows) {
            List<PrintedWord> before =
                    row.words().stream().filter(word -> word.x() < x).toList();
            List<PrintedWord> after =
                    row.words().stream().filter(word -> word.x() >= x).toList();
            if (!before.isEmpty()) {
                left.add(new Row(before));
            }
            if (!after.isEmpty()) {
                right.add(new Row(after));
            }
            both += before.isEmpty() || after.isEmpty() ? 0 : 1;
        }
        return new ColumnPair(left, right, both);
    }

    /** Rows of the side that has fewer. */
    int smaller() {
        return Math.min(left.size(), right.size());
    }

    boolean isTwoTexts() {
        if (smaller() < FEWEST_ROWS) {
            return false;
        }
        return both < LEVEL_SHARE * smaller() || isTwoLevelTexts();
    }

    private boolean isTwoLevelTexts() {
        if (smaller() < FEWEST_ROWS_OF_A_LIST || isLabelled()) {
            return false;
        }
        List<Row> few = left.size() <= right.size() ? left : right;
        List<Row> many = few == left ? right : left;
        boolean prose = length(left) >= PROSE && length(right) >= PROSE;
        return prose || length(many) >= PROSE && isDense(few) && !isNumbers(few);
    }

    private boolean isLabelled() {
        long labels = left.stream().filter(row -> row.text().endsWith(":")).count()
                + right.stream().filter(row -> row.text().startsWith(":")).count();
        return labels * 3 >= smaller();
    }

    private static boolean isNumbers(List<Row> rows) {
        long numbers = rows.stream()
                .filter(row -> row.text().chars().anyMatch(Character::isDigit))
                .count();
        return numbers * 2 >= rows.size();
    }

    private static boolean isDense(List<Row> rows) {
        int dense = 0;
        for (int i = 1; i < rows.size(); i++) {
            Row row = rows.get(i);
            dense += row.baseline() - rows.get(i - 1).baseline() <= DENSE * row.size() ? 1 : 0;
        }
        return dense * 3 >= (rows.size() - 1) * 2;
    }

    private static int length(List<Row> rows) {
        int[] lengths =
                rows.stream().mapToInt(row -> row.text().length()).sorted().toArray();
        return Arrays.stream(lengths).skip(lengths.length / 2).findFirst().orElse(0);
    }
}
