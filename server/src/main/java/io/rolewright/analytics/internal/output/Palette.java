package io.rolewright.analytics.internal.output;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * The colours of charts. Any two differ in lightness, so that they stay apart in black and white and for people who see fewer
 * colours; lines differ by their dashes besides.
 */
final class Palette {
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1F2933);
    static final Color QUIET = new Color(0x5B6770);
    static final Color GRID = new Color(0xE4E8EC);
    static final Color AXIS = new Color(0x9AA5B1);
    static final Color TRACK = new Color(0xF3F5F7);

    static final List<Color> SERIES = List.of(
            new Color(0x12355B), new Color(0xA6470C), new Color(0x2A8C82), new Color(0x79B8E8), new Color(0xF2D98B));

    private static final List<float[]> DASHES = List.of(
            new float[] {1, 0}, new float[] {7, 4}, new float[] {2, 3}, new float[] {9, 3, 2, 3}, new float[] {4, 2});

    private Palette() {}

    /** Of the series at this place; after the last colour the first comes again. */
    static Color colour(int place) {
        return SERIES.get(place % SERIES.size());
    }

    /** How light an interval is painted. */
    static Color faint(Color colour) {
        return mixed(colour, 0.2);
    }

    static BasicStroke line(int place) {
        return place == 0
                ? new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(
                        2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASHES.get(place % DASHES.size()), 0);
    }

    /** On paper, without transparency: a printer and a PDF show the same. */
    private static Color mixed(Color colour, double share) {
        return new Color(
                mixed(colour.getRed(), share), mixed(colour.getGreen(), share), mixed(colour.getBlue(), share));
    }

    private static int mixed(int part, double share) {
        return (int) Math.round(255 - (255 - part) * share);
    }
}
