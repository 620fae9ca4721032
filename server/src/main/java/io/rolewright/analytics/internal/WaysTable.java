package io.rolewright.analytics.internal;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.Point;
import io.rolewright.analytics.ReportTable;
import io.rolewright.analytics.Series;
import io.rolewright.analytics.SeriesKind;
import io.rolewright.analytics.Unit;
import io.rolewright.analytics.internal.Ways.Way;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways on which people come, as tables and as a series. */
final class WaysTable {
    private WaysTable() {}

    /** @param column what names the ways */
    static ReportTable of(String name, String column, List<Way> ways) {
        var table = Table.of(name)
                .column(column, ColumnKind.TEXT)
                .column("applications", ColumnKind.COUNT, "applications")
                .column("submitted", ColumnKind.COUNT, "stage-reached")
                .column("interviewed", ColumnKind.COUNT, "stage-reached")
                .column("placed", ColumnKind.COUNT, "stage-reached")
                .column("of-all-placed", ColumnKind.SHARE, "conversion");
        ways.forEach(way -> table.row(
                Cell.of(label(way.name())),
                Cell.of(way.applications()),
                Cell.of(way.submitted()),
                Cell.of(way.interviewed()),
                Cell.of(way.placed()),
                Cell.of(Rounded.share(way.placed(), way.applications()))));
        var applications = ways.stream().mapToLong(Way::applications).sum();
        var placed = ways.stream().mapToLong(Way::placed).sum();
        return table.total(
                        Cell.EMPTY,
                        Cell.of(applications),
                        Cell.of(ways.stream().mapToLong(Way::submitted).sum()),
                        Cell.of(ways.stream().mapToLong(Way::interviewed).sum()),
                        Cell.of(placed),
                        Cell.of(Rounded.share(placed, applications)))
                .done();
    }

    /** What a way cost as a whole and for each of those who applied; nothing for each of nobody. */
    static Cell[] costs(String label, long minor, String currency, long applied, long hired) {
        return new Cell[] {
            Cell.of(label),
            Cell.of(Money.ofMinor(minor, currency)),
            money(Rounded.coins(minor, applied), currency),
            money(Rounded.coins(minor, hired), currency)
        };
    }

    static Table costs(String name, String column) {
        return Table.of(name)
                .column(column, ColumnKind.TEXT)
                .column("cost", ColumnKind.MONEY, "advertising-cost")
                .column("cost-per-application", ColumnKind.MONEY, "cost-per-application")
                .column("cost-per-hire", ColumnKind.MONEY, "cost-per-hire");
    }

    private static Cell money(@Nullable Long minor, String currency) {
        return minor == null ? Cell.EMPTY : Cell.of(Money.ofMinor(minor, currency));
    }

    static Series series(List<Way> ways) {
        var points = ways.stream()
                .map(way -> Point.of(label(way.name()), BigDecimal.valueOf(way.applications())))
                .toList();
        return new Series(
                "applications", Titles.ofMetric("applications"), SeriesKind.CATEGORIES, Unit.COUNT, null, points);
    }

    private static String label(String name) {
        return name.isEmpty() ? Titles.note("unknown") : name;
    }
}
