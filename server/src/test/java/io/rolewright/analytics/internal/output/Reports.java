package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.Column;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.Metric;
import io.rolewright.analytics.Period;
import io.rolewright.analytics.Point;
import io.rolewright.analytics.Report;
import io.rolewright.analytics.ReportFilters;
import io.rolewright.analytics.ReportTable;
import io.rolewright.analytics.Row;
import io.rolewright.analytics.Series;
import io.rolewright.analytics.SeriesKind;
import io.rolewright.analytics.Unit;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reports of an invented agency; one of its clients has a name that a spreadsheet would run. */
public final class Reports {
    public static final String EVIL = "=HYPERLINK(\"http://evil.example\",\"Pay here\")";

    static final List<Column> COLUMNS = List.of(
            new Column("client", "Client", ColumnKind.TEXT, null),
            new Column("since", "Client since", ColumnKind.DAY, null),
            new Column("month", "Best month", ColumnKind.MONTH, null),
            new Column("placements", "Placements", ColumnKind.COUNT, "placements"),
            new Column("fill", "Time to fill", ColumnKind.DAYS, "time-to-fill"),
            new Column("rate", "Fill rate", ColumnKind.SHARE, null),
            new Column("revenue", "Revenue", ColumnKind.MONEY, "revenue"));

    private static final ClientId CLIENT = new ClientId(new UUID(0, 7));

    private Reports() {}

    /** With rows as they are, one that is empty but for its name, and one that says too little to be shown. */
    public static Report clients() {
        return new Report(
                "clients",
                "Clients",
                "What each client brought.",
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
                new ReportFilters(CLIENT, null, ApplicationSource.APPLIED, null, null),
                "Perth Rail",
                null,
                "Australia/Perth",
                Instant.parse("2026-07-01T01:30:00Z"),
                List.of(table()),
                List.of(byMonth(), byClient(), forecast()),
                List.of(placements(), timeToFill()));
    }

    /** Figures of which no chart is made. */
    static Report undrawn() {
        return with(clients(), ReportFilters.NONE, clients().tables(), List.of());
    }

    static Report empty() {
        return with(
                clients(),
                ReportFilters.NONE,
                List.of(new ReportTable("clients", "Clients", COLUMNS, List.of(), null, "Nothing happened.")),
                List.of(new Series("by-month", "By month", SeriesKind.TIME, Unit.COUNT, null, List.of())));
    }

    private static Report with(Report full, ReportFilters filters, List<ReportTable> tables, List<Series> series) {
        return new Report(
                full.name(),
                full.title(),
                full.description(),
                full.period(),
                filters,
                null,
                null,
                full.zone(),
                full.madeAt(),
                tables,
                series,
                full.definitions());
    }

    private static ReportTable table() {
        return new ReportTable(
                "clients",
                "Clients",
                COLUMNS,
                List.of(
                        row(EVIL, "2024-02-29", "2026-03", 12, "21.5", "0.75", Money.ofMinor(182_450_50, "AUD")),
                        row("Perth Rail", "2025-11-03", "2026-05", 3, "34", "0.5", Money.ofMinor(-9_000_000, "JPY")),
                        Row.of(
                                Cell.of("Qu\u0001okka, \"the\" Software"),
                                Cell.EMPTY,
                                Cell.EMPTY,
                                Cell.of("<10"),
                                Cell.EMPTY,
                                Cell.EMPTY,
                                Cell.EMPTY)),
                row("All", "", "", 15, "24", "0.68", Money.ofMinor(182_450_50, "AUD")),
                "Money is summed for each currency alone.");
    }

    static Row row(String client, String since, String month, long count, String days, String share, Money money) {
        return Row.of(
                Cell.of(client),
                Cell.of(since),
                Cell.of(month),
                Cell.of(count),
                Cell.of(new BigDecimal(days)),
                Cell.of(new BigDecimal(share)),
                Cell.of(money));
    }

    private static Series byMonth() {
        return series("placements", "Placements", SeriesKind.TIME, 9, 12, 11, 14, 13, 17);
    }

    private static Series byClient() {
        return new Series(
                "by-client",
                "Placements by client",
                SeriesKind.CATEGORIES,
                Unit.COUNT,
                null,
                List.of(Point.of(EVIL, BigDecimal.valueOf(12)), Point.of("Perth Rail", BigDecimal.valueOf(3))));
    }

    private static Series forecast() {
        return new Series(
                "placements-forecast",
                "Placements foretold",
                SeriesKind.TIME,
                Unit.COUNT,
                null,
                List.of(
                        new Point("2026-07", new BigDecimal("17.5"), new BigDecimal("14"), new BigDecimal("21")),
                        new Point("2026-08", new BigDecimal("18.5"), new BigDecimal("13"), new BigDecimal("24"))));
    }

    static Series series(String name, String title, SeriesKind kind, int... values) {
        return new Series(
                name,
                title,
                kind,
                Unit.COUNT,
                null,
                IntStream.range(0, values.length)
                        .mapToObj(at -> Point.of("2026-0" + (at + 1), BigDecimal.valueOf(values[at])))
                        .toList());
    }

    private static Metric placements() {
        return new Metric(
                "placements",
                "Placements",
                Unit.COUNT,
                "People who accepted an offer of work.",
                List.of("placements of the period, by the day on which they were made"),
                List.of("placements that were taken back on the same day"),
                List.of("hiring.placement-made"),
                "select null as dimension, count(*) as value from placement");
    }

    private static Metric timeToFill() {
        return new Metric(
                "time-to-fill",
                "Time to fill",
                Unit.DAYS,
                "Days from the opening of a job to the acceptance of an offer; the median of all jobs.",
                List.of("jobs that were filled in the period"),
                List.of("jobs that were withdrawn"),
                List.of("jobs.job-opened", "hiring.placement-made"),
                "select null as dimension, 1 as value");
    }
}
