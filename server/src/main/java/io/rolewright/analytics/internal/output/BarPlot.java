package io.rolewright.analytics.internal.output;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Upright bars: beside one another, on one another, or as a distribution without gaps. */
final class BarPlot {
    private static final double WIDEST = 72;

    private final Chart chart;
    private final Frame frame;
    private final Graphics2D graphics;

    private BarPlot(Chart chart, Frame frame, Graphics2D graphics) {
        this.chart = chart;
        this.frame = frame;
        this.graphics = graphics;
    }

    static void paint(Chart chart, Graphics2D graphics, int width, int height) {
        var frame = Frame.of(chart, width, height);
        frame.paint(graphics);
        var plot = new BarPlot(chart, frame, graphics);
        for (var place = 0; place < chart.places().size(); place++) {
            if (chart.form() == Chart.Form.STACKED) {
                plot.stack(place);
            } else {
                plot.beside(place);
            }
        }
    }

    private void stack(int place) {
        var up = 0.0;
        var down = 0.0;
        for (var series = 0; series < chart.series().size(); series++) {
            var value = value(series, place);
            var base = value < 0 ? down : up;
            bar(series, frame.x(place) - width() / 2, width(), base, base + value);
            up += Math.max(0, value);
            down += Math.min(0, value);
        }
    }

    private void beside(int place) {
        var wide = width() / chart.series().size();
        for (var series = 0; series < chart.series().size(); series++) {
            bar(series, frame.x(place) - width() / 2 + series * wide, wide - gap(wide), 0, value(series, place));
        }
    }

    /** Of all bars of a place together. */
    private double width() {
        return chart.form() == Chart.Form.HISTOGRAM ? frame.room() : Math.min(WIDEST, frame.room() * 0.66);
    }

    private static double gap(double wide) {
        return wide > 4 ? 1 : 0;
    }

    private void bar(int series, double x, double wide, double from, double to) {
        var upper = frame.y(Math.max(from, to));
        var lower = frame.y(Math.min(from, to));
        if (lower > upper) {
            graphics.setColor(Palette.colour(series));
            graphics.fill(new Rectangle2D.Double(x, upper, wide, lower - upper));
        }
    }

    private double value(int series, int place) {
        var value = chart.series().get(series).values().get(place);
        return value == null ? 0 : value;
    }
}
