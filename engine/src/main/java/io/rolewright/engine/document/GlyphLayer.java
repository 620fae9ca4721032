package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Glyphs of a page without those that are drawn once more a hair beside the first, which is how some programs make bold
 * and shadows. They are found in a table by what they say and where they stand.
 */
final class GlyphLayer {
    /** In parts of the glyph's own width and size. */
    private static final float NEAR = 0.3f;

    /** Side of a cell of the page, in points; what is further away is never the same. */
    private static final float CELL = 4;

    private static final int NONE = -1;
    private static final int FIRST_TABLE = 1 << 10;

    private final List<Glyph> glyphs = new ArrayList<>();
    /** Index of the glyph that was added last with a hash, and of the one before it. */
    private int[] last = empty(FIRST_TABLE);

    private int[] before = new int[FIRST_TABLE];

    void add(Glyph glyph) {
        if (glyph.isBlank() || isFirst(glyph)) {
            keep(glyph);
        }
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    int size() {
        return glyphs.size();
    }

    /** Takes out what is covered, so that the same glyph may be drawn again above the cover. */
    List<Glyph> remove(Predicate<Glyph> covered) {
        List<Glyph> removed = glyphs.stream().filter(covered).toList();
        if (!removed.isEmpty()) {
            List<Glyph> left = glyphs.stream().filter(covered.negate()).toList();
            glyphs.clear();
            Arrays.fill(last, NONE);
            left.forEach(this::keep);
        }
        return removed;
    }

    /** Adds glyphs as they are. */
    void addAll(List<Glyph> others) {
        others.forEach(this::keep);
    }

    private boolean isFirst(Glyph glyph) {
        float aside = Math.min(CELL, glyph.width() * NEAR);
        float above = Math.min(CELL, glyph.size() * NEAR);
        for (int column = cell(glyph.x() - aside); column <= cell(glyph.x() + aside); column++) {
            for (int row = cell(glyph.baseline() - above); row <= cell(glyph.baseline() + above); row++) {
                if (holds(glyph, slot(glyph.text(), column, row))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean holds(Glyph glyph, int slot) {
        for (int i = last[slot]; i != NONE; i = before[i]) {
            if (isSame(glyph, glyphs.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void keep(Glyph glyph) {
        if (glyphs.size() == before.length) {
            grow();
        }
        glyphs.add(glyph);
        index(glyphs.size() - 1);
    }

    private void grow() {
        last = empty(2 * last.length);
        before = new int[2 * before.length];
        for (int i = 0; i < glyphs.size(); i++) {
            index(i);
        }
    }

    private void index(int i) {
        Glyph glyph = glyphs.get(i);
        int slot = slot(glyph.text(), cell(glyph.x()), cell(glyph.baseline()));
        before[i] = last[slot];
        last[slot] = i;
    }

    private int slot(String text, int column, int row) {
        int hash = (text.hashCode() * 31 + column) * 0x9E3779B1 + row * 0x85EBCA6B;
        return (hash ^ hash >>> 15) & last.length - 1;
    }

    private static int cell(float place) {
        int cell = (int) (place / CELL);
        return place < 0 ? cell - 1 : cell;
    }

    private static int[] empty(int size) {
        int[] table = new int[size];
        Arrays.fill(table, NONE);
        return table;
    }

    private static boolean isSame(Glyph a, Glyph b) {
        return a.turn() == b.turn()
                && Math.abs(a.x() - b.x()) <= a.width() * NEAR
                && Math.abs(a.baseline() - b.baseline()) <= a.size() * NEAR
                && Math.abs(a.size() - b.size()) <= a.size() * NEAR
                && a.text().equals(b.text());
    }
}
