package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The two sides of a gutter: two columns to be read one after the other, or the cells of rows (a label and its value,
 * a job and its dates) to be read together.
 *
 * @param level what stands on the left of rows that have words on both sides, and on their right
 */
record ColumnPair(List<Row> left, List<Row> right, Level level) {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_ROWS_OF_A_LIST = 5;
    /** When so many of the smaller side's rows stand level with the other side's, both may be one table. */
    private static final float LEVEL_SHARE = 0.75f;
    /** Characters of a bullet, letter or number that stands before the entries of a list. */
    private static final int LONGEST_MARKER = 3;
    /** Characters; cells are shorter, lines of prose longer. */
    private static final int PROSE = 30;
    /** When so many of the larger side's rows stand level with the other side's, both are one table. */
    private static final float TABLE_SHARE = 0.9f;
    /** A table with fewer rows that all stand level is no pair of columns. */
    private static final int ROWS_OF_COLUMNS = 12;

    /** One date that stands level with the other side may do so by chance. */
    private static final int FEWEST_DATES = 2;

    private static final int DIGITS_OF_A_YEAR = 4;
    /** In parts of the font's size; lines of one text stand closer. */
    private static final float DENSE = 1.9f;
    /** In parts of the font's size; entries of one list stand closer. */
    private static final float SPARSE = 2.6f;
    /** Notes in the margin have at most this part of the text's lines. */
    private static final float MARGIN_SHARE = 0.4f;

    /** Both lists are equally long. */
    record Level(List<Row> left, List<Row> right) {}

    static ColumnPair of(List<Row> rows, float x) {
        List<Row> left = new ArrayList<>();
        List<Row> right = new ArrayList<>();
        Level level = new Level(new ArrayList<>(), new ArrayList<>());
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
            if (!before.isEmpty() && !after.isEmpty()) {
                level.left().add(left.getLast());
                level.right().add(right.getLast());
            }
        }
        return new ColumnPair(left, right, level);
    }

    private int both() {
        return level.left().size();
    }

    /** Rows of the side that has fewer. */
    int smaller() {
        return Math.min(left.size(), right.size());
    }

    boolean isTwoTexts() {
        if (smaller() < FEWEST_ROWS || length(left) <= LONGEST_MARKER || isLabels() || isMargin() || isDated()) {
            return false;
        }
        return both() < LEVEL_SHARE * smaller() || isTwoLevelTexts();
    }

    // Both stand on the same grid of lines, as cells do: prose is no cell, and neither is a list that runs through.
    private boolean isTwoLevelTexts() {
        if (smaller() < FEWEST_ROWS_OF_A_LIST) {
            return false;
        }
        if (length(left) >= PROSE && length(right) >= PROSE) {
            return true;
        }
        List<Row> few = left.size() <= right.size() ? left : right;
        List<Row> many = left.size() <= right.size() ? right : left;
        boolean oneToOne = both() >= TABLE_SHARE * many.size();
        if (oneToOne && (both() < ROWS_OF_COLUMNS || isCells(left) || isCells(right))) {
            return false;
        }
        return length(many) >= PROSE && share(few, DENSE) >= 0.6f && !isDates(few);
    }

    // "Name: …", "Phone: …"
    private boolean isLabels() {
        long labels = left.stream().filter(row -> row.text().endsWith(":")).count()
                + right.stream().filter(row -> row.text().startsWith(":")).count();
        return labels * 2 >= left.size();
    }

    // Headings or job titles beside the paragraphs that they belong to.
    private boolean isMargin() {
        return left.size() < MARGIN_SHARE * right.size() && share(left, SPARSE) < 0.4f;
    }

    // Years beside what happened in them: the shorter side may hold headings too.
    private boolean isDated() {
        List<Row> few = left.size() <= right.size() ? level.left() : level.right();
        return few.size() >= FEWEST_DATES && isDates(few);
    }

    private static boolean isDates(List<Row> rows) {
        return isMost(rows, row -> row.text().chars().filter(Character::isDigit).count() >= DIGITS_OF_A_YEAR);
    }

    private static boolean isCells(List<Row> rows) {
        return isMost(rows, row -> row.text().indexOf('\t') >= 0);
    }

    private static boolean isMost(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).count() * 2 >= rows.size();
    }

    // How many rows follow the one before within this distance, given in parts of the font's size.
    private static float share(List<Row> rows, float distance) {
        int near = 0;
        for (int i = 1; i < rows.size(); i++) {
            Row row = rows.get(i);
            near += row.baseline() - rows.get(i - 1).baseline() <= distance * row.size() ? 1 : 0;
        }
        return (float) near / Math.max(1, rows.size() - 1);
    }

    /** The middle one of the rows' lengths, in characters of the longest cell. */
    private static int length(List<Row> rows) {
        int[] lengths = rows.stream().mapToInt(ColumnPair::longestCell).sorted().toArray();
        return Arrays.stream(lengths).skip(lengths.length / 2).findFirst().orElse(0);
    }

    private static int longestCell(Row row) {
        return Arrays.stream(row.text().split("\t"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
