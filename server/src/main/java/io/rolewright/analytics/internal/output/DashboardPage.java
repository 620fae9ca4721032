package io.rolewright.analytics.internal.output;

import com.samskivert.mustache.Template;
import io.rolewright.analytics.Cell;
import io.rolewright.analytics.Dashboard;
import io.rolewright.analytics.DashboardFigure;
import java.util.HashMap;
import java.util.Map;

/** Writes the dashboard as a page: its picture, and below it every figure with its definition. Every value is escaped. */
final class DashboardPage {
    private static final Template TEMPLATE = ReportPage.PAGES.open("dashboard.html");

    private DashboardPage() {}

    static String of(Dashboard dashboard, String agency) {
        var period = dashboard.period();
        var values = new HashMap<String, Object>();
        values.put("say", ReportPage.PAGES.say());
        values.put("title", agency);
        values.put("svg", DashboardPicture.svg(dashboard, agency));
        values.put(
                "period",
                Texts.of(
                        "dashboard-period",
                        period.from().toString(),
                        period.until().toString(),
                        dashboard.zone()));
        values.put(
                "figures",
                dashboard.figures().stream().map(DashboardPage::figure).toList());
        values.put("definitions", PageFigures.definitions(dashboard.definitions()));
        return TEMPLATE.execute(values);
    }

    private static Map<String, Object> figure(DashboardFigure figure) {
        return Map.of(
                "title", figure.title(),
                "value", exact(figure, figure.value()),
                "before", exact(figure, figure.before()),
                "change", Tile.change(figure));
    }

    private static String exact(DashboardFigure figure, Cell cell) {
        if (cell.money() != null) {
            return CellText.money(cell.money());
        }
        if (cell.number() != null) {
            return FigureText.exact(cell.number(), Scale.of(figure.unit(), figure.currency()));
        }
        return cell.text() == null ? Texts.of("figure-unknown") : cell.text();
    }
}
