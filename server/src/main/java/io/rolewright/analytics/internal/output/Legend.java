package io.rolewright.analytics.internal.output;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Says which line or colour is what, where there is more than one. */
final class Legend {
    private static final double ROW = 22;
    private static final double MARK = 24;
    private static final double GAP = 18;

    private Legend() {}

    /** What it takes, when it may be so wide. */
    static double height(Chart chart, double width) {
        return chart.series().size() < 2 ? 0 : walk(chart, width, (place, x, row) -> {}) * ROW;
    }

    static void paint(Chart chart, Graphics2D graphics, double left, double top, double width) {
        if (chart.series().size() > 1) {
            walk(chart, width, (place, x, row) -> entry(chart, graphics, place, left + x, top + row * ROW + ROW / 2));
        }
    }

    private static void entry(Chart chart, Graphics2D graphics, int place, double x, double middle) {
        graphics.setColor(Palette.colour(place));
        if (chart.form() == Chart.Form.LINE) {
            graphics.setStroke(Palette.line(place));
            graphics.draw(new Line2D.Double(x, middle, x + MARK - 6, middle));
        } else {
            graphics.fill(new Rectangle2D.Double(x + 4, middle - 6, 12, 12));
        }
        var name = chart.series().get(place).name();
        new Lettering(graphics).from(x + MARK, middle + 4, name, Frame.LETTERS, Palette.INK);
    }

    /** Goes through the entries, from row to row; answers how many rows there are. */
    private static int walk(Chart chart, double width, Entry entry) {
        var x = 0.0;
        var row = 0;
        for (var place = 0; place < chart.series().size(); place++) {
            var wide = MARK + Lettering.width(chart.series().get(place).name(), Frame.LETTERS) + GAP;
            if (x > 0 && x + wide > width) {
                x = 0;
                row++;
            }
            entry.at(place, x, row);
            x += wide;
        }
        return row + 1;
    }

    /** What is done for each entry. */
    private interface Entry {
        void at(int place, double x, int row);
    }
}
