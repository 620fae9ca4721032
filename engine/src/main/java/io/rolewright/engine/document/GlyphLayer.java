package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Glyphs of a page without those that are drawn once more a hair beside the first, which is how some programs make bold
 * and shadows.
 */
final class GlyphLayer {
    /** In parts of the glyph's own width and size. */
    private static final float NEAR = 0.3f;

    /** Side of a cell of the index, in points. */
    private static final float CELL = 4;

    private record Place(String text, int column, int row) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Place, List<Glyph>> places = new HashMap<>();

    void add(Glyph glyph) {
        if (glyph.isBlank() || isFirst(glyph)) {
            glyphs.add(glyph);
        }
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    int size() {
        return glyphs.size();
    }

    private boolean isFirst(Glyph glyph) {
        int column = Math.round(glyph.x() / CELL);
        int row = Math.round(glyph.baseline() / CELL);
        for (int near = 0; near < 9; near++) {
            Place place = new Place(glyph.text(), column + near % 3 - 1, row + near / 3 - 1);
            if (places.getOrDefault(place, List.of()).stream().anyMatch(other -> isSame(glyph, other))) {
                return false;
            }
        }
        places.computeIfAbsent(new Place(glyph.text(), column, row), place -> new ArrayList<>(1))
                .add(glyph);
        return true;
    }

    private static boolean isSame(Glyph a, Glyph b) {
        return a.turn() == b.turn()
                && Math.abs(a.x() - b.x()) <= a.width() * NEAR
                && Math.abs(a.baseline() - b.baseline()) <= a.size() * NEAR
                && Math.abs(a.size() - b.size()) <= a.size() * NEAR;
    }
}
