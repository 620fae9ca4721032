package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the page's width in which no word stands.
 *
 * @param from left edge, minus infinity when nothing stands left of it
 * @param to right edge, infinity when nothing stands right of it
 */
record Gutter(float from, float to) {
    /** Columns stand at least this far apart, in points. */
    private static final float NARROWEST = 9;
    /** An address cannot be wrapped: such a part of it may stand out of a column that is too narrow for it. */
    private static final float OVERHANG = 0.3f;

    static List<Gutter> of(Row row) {
        List<Gutter> gutters = new ArrayList<>();
        float right = Float.NEGATIVE_INFINITY;
        for (PrintedWord word : row.words()) {
            add(right, word.x(), gutters);
            right = Math.max(right, word.right());
        }
        right = row.words().getLast().isAddress()
                ? right - OVERHANG * (right - row.words().getLast().x())
                : right;
        add(right, Float.POSITIVE_INFINITY, gutters);
        return gutters;
    }

    /** What is free in both; both lists run from left to right. */
    static List<Gutter> common(List<Gutter> a, List<Gutter> b) {
        List<Gutter> common = new ArrayList<>();
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            Gutter one = a.get(i);
            Gutter other = b.get(j);
            add(Math.max(one.from, other.from), Math.min(one.to, other.to), common);
            i += one.to <= other.to ? 1 : 0;
            j += other.to <= one.to ? 1 : 0;
        }
        return common;
    }

    /** What is free beside something that reaches from {@code from} to {@code to}. */
    static List<Gutter> around(float from, float to) {
        return List.of(new Gutter(Float.NEGATIVE_INFINITY, from), new Gutter(to, Float.POSITIVE_INFINITY));
    }

    /** Whether words stand on both sides. */
    boolean isInside() {
        return Float.isFinite(from) && Float.isFinite(to);
    }

    /** How many of them have words on both sides. */
    static int countInside(List<Gutter> gutters) {
        int inside = 0;
        for (Gutter gutter : gutters) {
            inside += gutter.isInside() ? 1 : 0;
        }
        return inside;
    }

    /** Whether nothing of it is left in {@code next}. */
    boolean ends(List<Gutter> next) {
        for (Gutter narrower : next) {
            if (from <= narrower.from && narrower.to <= to) {
                return false;
            }
        }
        return true;
    }

    float middle() {
        return (from + to) / 2;
    }

    private static void add(float from, float to, List<Gutter> gutters) {
        if (to - from >= NARROWEST) {
            gutters.add(new Gutter(from, to));
        }
    }
}
