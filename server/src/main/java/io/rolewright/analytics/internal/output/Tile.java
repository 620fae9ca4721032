package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.DashboardFigure;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.math.BigDecimal;

/** One figure of the dashboard: its name, its value, how it moved, and its way through the period. */
final class Tile {
    private static final int PAD = 16;
    private static final float NAME = 12.5f;
    private static final float VALUE = 25;
    private static final float CHANGE = 11.5f;
    private static final int SPARK_WIDTH = 104;
    private static final int SPARK_HEIGHT = 36;

    private Tile() {}

    static void paint(DashboardFigure figure, Graphics2D graphics, int width, int height) {
        graphics.setColor(Palette.PAPER);
        graphics.fill(new RoundRectangle2D.Double(0, 0, width, height, 12, 12));
        var letters = new Lettering(graphics);
        var room = width - 2.0 * PAD;
        letters.from(PAD, 26, Lettering.fitting(figure.title(), NAME, room), NAME, Palette.QUIET);
        letters.from(PAD, 60, Lettering.fitting(value(figure), VALUE, room), VALUE, Palette.INK);
        letters.from(
                PAD,
                height - 17.0,
                Lettering.fitting(change(figure), CHANGE, room - SPARK_WIDTH - 8),
                CHANGE,
                Palette.QUIET);
        var corner = (Graphics2D) graphics.create();
        corner.translate(width - PAD - SPARK_WIDTH, height - 10 - SPARK_HEIGHT);
        ChartPainter.paint(ReportCharts.spark("spark", figure.trend()), corner, SPARK_WIDTH, SPARK_HEIGHT);
        corner.dispose();
    }

    /** In few letters. */
    static String value(DashboardFigure figure) {
        var cell = figure.value();
        if (cell.money() != null) {
            return FigureText.brief(
                    new BigDecimal(cell.money().amount()),
                    Scale.money(cell.money().currency()));
        }
        if (cell.number() != null) {
            return FigureText.brief(cell.number(), Scale.of(figure.unit(), figure.currency()));
        }
        return cell.text() == null ? Texts.of("figure-unknown") : cell.text();
    }

    /** From the period before, where there is something to compare with. */
    static String change(DashboardFigure figure) {
        var change = figure.change();
        if (change == null) {
            return CellText.of(figure.before(), ColumnKind.COUNT).isEmpty() ? "" : Texts.of("figure-new");
        }
        var share = FigureText.exact(change.abs(), Scale.SHARE);
        return switch (change.signum()) {
            case 1 -> Texts.of("figure-up", share);
            case -1 -> Texts.of("figure-down", share);
            default -> Texts.of("figure-same");
        };
    }
}
