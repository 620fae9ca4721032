package io.rolewright.analytics.internal.output;

import java.awt.Color;
import java.awt.Graphics2D;

/** Words on a picture, as outlines: whoever shows it needs no font. */
final class Lettering {
    private static final String CUT = "…";

    private final Graphics2D graphics;

    Lettering(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** From a place on their base line to the right. */
    void from(double x, double y, String text, float size, Color colour) {
        if (!text.isBlank()) {
            graphics.setColor(colour);
            graphics.fill(ChartFont.of(size)
                    .createGlyphVector(ChartFont.CONTEXT, text)
                    .getOutline((float) x, (float) y));
        }
    }

    /** Up to a place on their base line. */
    void upTo(double x, double y, String text, float size, Color colour) {
        from(x - width(text, size), y, text, size, colour);
    }

    /** Around a place on their base line. */
    void around(double x, double y, String text, float size, Color colour) {
        from(x - width(text, size) / 2, y, text, size, colour);
    }

    static double width(String text, float size) {
        return ChartFont.of(size).getStringBounds(text, ChartFont.CONTEXT).getWidth();
    }

    /** As much of the words as fits, with a mark where some are left out. */
    static String fitting(String text, float size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        var end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + CUT, size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }
}
