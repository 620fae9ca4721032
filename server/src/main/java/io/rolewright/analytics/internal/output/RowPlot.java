package io.rolewright.analytics.internal.output;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A bar to the right for each name, with its number; in a funnel also the share that came on from the step before. */
final class RowPlot {
    private static final int MARGIN = 16;
    private static final double NAMES = 0.3;
    private static final double NUMBERS = 0.22;
    private static final double THICKEST = 34;
    private static final float LETTERS = 12;
    /** More do not fit; the table has them all. */
    private static final int MOST = 12;

    private RowPlot() {}

    static int height(Chart chart) {
        return (int) (Math.max(2, Math.min(MOST, chart.places().size())) * THICKEST * 1.3) + MARGIN;
    }

    static void paint(Chart chart, Graphics2D graphics, int width, int height) {
        var values = chart.series().getFirst().values();
        var rows = Math.min(values.size(), MOST);
        var most = values.stream()
                .mapToDouble(value -> value == null ? 0 : value)
                .max()
                .orElse(0);
        var step = Math.min(THICKEST * 1.5, (height - MARGIN) / (double) rows);
        for (var row = 0; row < rows; row++) {
            var value = values.get(row);
            var line = new Line(graphics, width, row * step, step);
            line.name(chart.places().get(row));
            line.bar(value == null || most <= 0 ? 0 : Math.max(0, value / most));
            if (value != null) {
                line.number(FigureText.brief(BigDecimal.valueOf(value), chart.scale()), cameOn(chart, row));
            }
        }
    }

    private static String cameOn(Chart chart, int row) {
        var values = chart.series().getFirst().values();
        var value = values.get(row);
        var before = row == 0 ? null : values.get(row - 1);
        if (chart.form() != Chart.Form.FUNNEL || value == null || before == null || before <= 0) {
            return "";
        }
        var share = BigDecimal.valueOf(value).divide(BigDecimal.valueOf(before), 4, RoundingMode.HALF_UP);
        return FigureText.exact(share, Scale.SHARE);
    }

    /** One row: where its parts stand. */
    private record Line(Graphics2D graphics, int width, double top, double step) {
        void name(String name) {
            var room = width * NAMES - MARGIN - 10;
            new Lettering(graphics).from(MARGIN, base(), Lettering.fitting(name, LETTERS, room), LETTERS, Palette.INK);
        }

        void bar(double share) {
            var room = width * (1 - NAMES - NUMBERS);
            graphics.setColor(Palette.TRACK);
            graphics.fill(shape(room));
            if (share > 0) {
                graphics.setColor(Palette.colour(0));
                graphics.fill(shape(Math.max(2, room * share)));
            }
        }

        private RoundRectangle2D shape(double length) {
            var thick = Math.min(THICKEST, step * 0.66);
            return new RoundRectangle2D.Double(width * NAMES, top + (step - thick) / 2, length, thick, 4, 4);
        }

        void number(String number, String share) {
            var letters = new Lettering(graphics);
            var start = width * (1 - NUMBERS) + 10;
            letters.from(start, base(), number, LETTERS, Palette.INK);
            letters.upTo(width - (double) MARGIN, base(), share, LETTERS, Palette.QUIET);
        }

        private double base() {
            return top + step / 2 + LETTERS * 0.36;
        }
    }
}
