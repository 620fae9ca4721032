package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Dashboard;
import io.rolewright.analytics.DashboardFigure;
import io.rolewright.analytics.Unit;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dashboard at one look: a tile for each of its first figures, and two of them as charts. */
final class DashboardPicture {
    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    private static final int EDGE = 28;
    private static final int GAP = 16;
    private static final int HEAD = 84;
    private static final int COLUMNS = 4;
    private static final int TILES = 8;
    private static final int TILE_HEIGHT = 124;

    private final Dashboard dashboard;
    private final String agency;

    private DashboardPicture(Dashboard dashboard, String agency) {
        this.dashboard = dashboard;
        this.agency = agency;
    }

    static byte[] png(Dashboard dashboard, String agency) {
        return ChartPng.of(WIDTH, HEIGHT, new DashboardPicture(dashboard, agency)::paint);
    }

    static String svg(Dashboard dashboard, String agency) {
        var words = new ChartSvg.Words("dashboard", agency, words(dashboard));
        return ChartSvg.of(words, WIDTH, HEIGHT, new DashboardPicture(dashboard, agency)::paint);
    }

    /** What it shows, for who cannot see it. */
    static String words(Dashboard dashboard) {
        return dashboard.figures().stream()
                .map(figure -> Texts.of("chart-series", figure.title(), Tile.value(figure), said(Tile.change(figure))))
                .collect(Collectors.joining(" "));
    }

    private static String said(String change) {
        return change.isEmpty() ? "" : ", " + change;
    }

    private void paint(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Palette.TRACK);
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        head(new Lettering(graphics));
        tiles(graphics);
        charts(graphics);
    }

    private void head(Lettering letters) {
        var period = dashboard.period();
        letters.from(EDGE, 44, Lettering.fitting(agency, 24, WIDTH - 2.0 * EDGE), 24, Palette.INK);
        var days = Texts.of(
                "dashboard-period", period.from().toString(), period.until().toString(), dashboard.zone());
        var before = dashboard.before();
        var compared = before == null
                ? ""
                : Texts.of(
                        "dashboard-before",
                        before.from().toString(),
                        before.until().toString());
        letters.from(EDGE, 66, days + compared, 12.5f, Palette.QUIET);
    }

    private void tiles(Graphics2D graphics) {
        var width = (WIDTH - 2 * EDGE - (COLUMNS - 1) * GAP) / COLUMNS;
        var shown = dashboard.figures().stream().limit(TILES).toList();
        for (var at = 0; at < shown.size(); at++) {
            var place = (Graphics2D) graphics.create();
            place.translate(EDGE + at % COLUMNS * (width + GAP), HEAD + at / COLUMNS * (TILE_HEIGHT + GAP));
            Tile.paint(shown.get(at), place, width, TILE_HEIGHT);
            place.dispose();
        }
    }

    private void charts(Graphics2D graphics) {
        var rows = Math.clamp((dashboard.figures().size() + COLUMNS - 1) / COLUMNS, 1, TILES / COLUMNS);
        var top = HEAD + rows * (TILE_HEIGHT + GAP);
        var width = (WIDTH - 2 * EDGE - GAP) / 2;
        var height = HEIGHT - EDGE - top;
        var shown = main(dashboard.figures());
        for (var at = 0; at < shown.size(); at++) {
            var place = (Graphics2D) graphics.create();
            place.translate(EDGE + at * (width + GAP), top);
            place.setColor(Palette.PAPER);
            place.fill(new RoundRectangle2D.Double(0, 0, width, height, 12, 12));
            place.translate(4, 4);
            ChartPainter.paint(chart(shown.get(at)), place, width - 8, height - 8);
            place.dispose();
        }
    }

    /** Of what happens and of what it brings the first. */
    private static List<DashboardFigure> main(List<DashboardFigure> figures) {
        var work =
                figures.stream().filter(figure -> figure.unit() != Unit.MONEY).limit(1);
        var money =
                figures.stream().filter(figure -> figure.unit() == Unit.MONEY).limit(1);
        return Stream.concat(work, money).toList();
    }

    private static Chart chart(DashboardFigure figure) {
        var form = figure.unit() == Unit.MONEY ? Chart.Form.BARS : Chart.Form.LINE;
        return ReportCharts.alone("dashboard-" + figure.metric(), figure.title(), form, figure.trend());
    }
}
