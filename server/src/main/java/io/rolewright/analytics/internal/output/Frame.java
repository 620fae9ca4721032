package io.rolewright.analytics.internal.output;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/**
 * Axes, grid and names around lines or bars.
 *
 * @param chart what is shown
 * @param ticks along the upright axis
 * @param left where the plot begins
 * @param right where it ends
 * @param top its upper edge
 * @param bottom its lower edge
 */
record Frame(Chart chart, Ticks ticks, double left, double right, double top, double bottom) {
    static final float LETTERS = 11.5f;

    private static final double MARGIN = 16;
    private static final double NAMES = 24;
    /** Between two ticks at least. */
    private static final int STEP = 34;

    static Frame of(Chart chart, int width, int height) {
        var bottom = height - NAMES - Legend.height(chart, width - 2 * MARGIN);
        var top = 12.0;
        var ticks = ticks(chart, Math.max(1, (int) ((bottom - top) / STEP)));
        var names = ticks.all().stream()
                .mapToDouble(tick -> Lettering.width(FigureText.tick(tick, chart.scale()), LETTERS))
                .max()
                .orElse(0);
        return new Frame(chart, ticks, MARGIN + names + 8, width - MARGIN, top, bottom);
    }

    private static Ticks ticks(Chart chart, int most) {
        var ticks = Ticks.around(chart.lowest(), chart.highest(), most);
        return chart.scale().kind() == Scale.Kind.COUNT ? ticks.whole() : ticks;
    }

    /** Where a number stands. */
    double y(double value) {
        return bottom - ticks.share(value) * (bottom - top);
    }

    /** The middle of a place. */
    double x(int place) {
        return left + (place + 0.5) * room();
    }

    /** How wide a place is. */
    double room() {
        return (right - left) / chart.places().size();
    }

    void paint(Graphics2D graphics) {
        var letters = new Lettering(graphics);
        graphics.setStroke(new BasicStroke(1));
        for (var tick : ticks.all()) {
            graphics.setColor(tick == 0 ? Palette.AXIS : Palette.GRID);
            graphics.draw(new Line2D.Double(left, y(tick), right, y(tick)));
            letters.upTo(left - 8, y(tick) + 4, FigureText.tick(tick, chart.scale()), LETTERS, Palette.QUIET);
        }
        names(letters);
        Legend.paint(chart, graphics, MARGIN, bottom + NAMES, right - MARGIN);
    }

    /** Of the places as many as fit, each below the middle of its own. */
    private void names(Lettering letters) {
        var widest = chart.places().stream()
                .mapToDouble(name -> Lettering.width(name, LETTERS))
                .max()
                .orElse(0);
        var every = Math.max(1, (int) Math.ceil((widest + 10) / room()));
        for (var place = 0; place < chart.places().size(); place += every) {
            letters.around(x(place), bottom + 17, chart.places().get(place), LETTERS, Palette.QUIET);
        }
    }
}
