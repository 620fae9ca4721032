package io.rolewright.engine.document;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/** A horizontal line that is drawn on a page, in the frame of upright {@link Glyph}s. */
record Rule(float from, float to, float y) {
    /** Shorter ones are parts of letters and icons, in points. */
    private static final float SHORTEST = 20;
    /** Lines lean no more than this, in points; cells of a table meet within it. */
    private static final float TOLERANCE = 1;

    static Optional<Rule> between(Point2D.Float a, Point2D.Float b) {
        boolean level = Math.abs(a.y - b.y) <= TOLERANCE && Math.abs(a.x - b.x) >= SHORTEST;
        return level ? Optional.of(new Rule(Math.min(a.x, b.x), Math.max(a.x, b.x), a.y)) : Optional.empty();
    }

    /** What this rule leaves of a gutter: nothing where it is drawn from side to side. */
    List<Gutter> rest(Gutter gutter) {
        return Gutter.common(List.of(gutter), Gutter.around(from - TOLERANCE, to + TOLERANCE));
    }

    /** Whether it is drawn above the letters of the row. */
    boolean isAbove(Row row) {
        return y < row.baseline() - 0.3f * row.size();
    }
}
