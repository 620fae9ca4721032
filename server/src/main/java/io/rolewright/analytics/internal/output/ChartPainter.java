package io.rolewright.analytics.internal.output;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Objects;

/** Paints a chart, the same for a screen, a page and paper. */
final class ChartPainter {
    /** What the title takes of the height. */
    private static final int HEAD = 46;

    private static final int MARGIN = 16;
    private static final float TITLE = 16;
    private static final float SMALL = 11.5f;

    private ChartPainter() {}

    /** How high a chart is to be, if it may be so high: rows are not pulled apart. */
    static int height(Chart chart, int most) {
        return switch (chart.form()) {
            case RANKING, FUNNEL -> Math.min(most, HEAD + RowPlot.height(chart));
            case LINE, BARS, STACKED, HISTOGRAM, SPARKLINE -> most;
        };
    }

    /** Paints a chart at the origin, so wide and so high. */
    static void paint(Chart chart, Graphics2D graphics, int width, int height) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (chart.form() == Chart.Form.SPARKLINE) {
            Sparkline.paint(chart, graphics, width, height);
            return;
        }
        graphics.setColor(Palette.PAPER);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        head(chart, graphics, width);
        var body = (Graphics2D) graphics.create();
        body.translate(0, HEAD);
        body(chart, body, width, height - HEAD);
        body.dispose();
    }

    private static void head(Chart chart, Graphics2D graphics, int width) {
        var letters = new Lettering(graphics);
        var room = width - 2.0 * MARGIN;
        letters.from(MARGIN, 24, Lettering.fitting(chart.title(), TITLE, room), TITLE, Palette.INK);
        letters.from(MARGIN, 41, axis(chart.scale()), SMALL, Palette.QUIET);
    }

    private static String axis(Scale scale) {
        return Texts.of(
                "axis-" + scale.kind().name().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(scale.currency(), ""));
    }

    private static void body(Chart chart, Graphics2D graphics, int width, int height) {
        if (chart.isEmpty()) {
            new Lettering(graphics).around(width / 2.0, height / 2.0, Texts.of("chart-nothing"), 13, Palette.QUIET);
            return;
        }
        switch (chart.form()) {
            case LINE -> LinePlot.paint(chart, graphics, width, height);
            case BARS, STACKED, HISTOGRAM -> BarPlot.paint(chart, graphics, width, height);
            case RANKING, FUNNEL -> RowPlot.paint(chart, graphics, width, height);
            case SPARKLINE -> throw new IllegalStateException("A sparkline has no head.");
        }
    }
}
