package io.rolewright.engine.document;

import java.awt.geom.Point2D;

/**
 * A character that stands on a page. The page is turned so that its text runs from left to right.
 *
 * @param text usually one character; more for a ligature
 * @param x left edge in points
 * @param baseline distance of the baseline from the page's upper edge, in points
 * @param width advance in points
 * @param size of the font in points, as it is seen
 * @param space width of this font's space in points
 * @param turn how far its text is turned on the page: 0, 90, 180 or 270 degrees
 */
record Glyph(String text, float x, float baseline, float width, float size, float space, boolean bold, int turn) {
    float right() {
        return x + width;
    }

    /** Where its middle is seen on the page as it lies. */
    Point2D.Float middle() {
        float along = x + width / 2;
        float across = baseline - 0.3f * size;
        return switch (turn) {
            case 90 -> new Point2D.Float(-across, along);
            case 180 -> new Point2D.Float(-along, -across);
            case 270 -> new Point2D.Float(across, -along);
            default -> new Point2D.Float(along, across);
        };
    }

    /** Broken matrices put glyphs nowhere. */
    boolean isSane() {
        return Float.isFinite(x + baseline + width + size + space) && size >= 0;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
