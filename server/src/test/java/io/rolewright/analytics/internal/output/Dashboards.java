package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.Dashboard;
import io.rolewright.analytics.DashboardFigure;
import io.rolewright.analytics.Period;
import io.rolewright.analytics.Point;
import io.rolewright.analytics.Series;
import io.rolewright.analytics.SeriesKind;
import io.rolewright.analytics.Unit;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The dashboard of an invented agency. */
public final class Dashboards {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    private Dashboards() {}

    public static Dashboard invented() {
        return of(List.of(
                counted("applications", "Applications", 38, 1_042, 936),
                counted("submissions", "Submissions", 6, 171, 158),
                counted("interviews", "Interviews arranged", 4, 88, 97),
                counted("placements", "Placements", 1, 19, 16),
                measured("time-to-fill", "Time to fill", Unit.DAYS, 27, "26.5", "29.0"),
                money("revenue", "Revenue", 10_400, 318_240_00, 271_900_00),
                money("paid", "Paid", 9_600, 287_310_00, 264_450_00),
                money("outstanding", "Outstanding", 42_000, 96_112_50, 121_000_00)));
    }

    static Dashboard of(List<DashboardFigure> figures) {
        var period = new Period(FIRST, FIRST.plusDays(29));
        return new Dashboard(
                period, period.before(), "Australia/Perth", Instant.parse("2026-07-01T01:30:00Z"), figures, List.of());
    }

    static DashboardFigure counted(String metric, String title, double daily, long value, long before) {
        return figure(metric, title, Unit.COUNT, null, daily, Cell.of(value), Cell.of(before), share(value, before));
    }

    private static DashboardFigure measured(
            String metric, String title, Unit unit, double daily, String value, String before) {
        var now = new BigDecimal(value);
        var then = new BigDecimal(before);
        var change = now.subtract(then).divide(then, 4, RoundingMode.HALF_UP);
        return figure(metric, title, unit, null, daily, Cell.of(now), Cell.of(then), change);
    }

    static DashboardFigure money(String metric, String title, double daily, long value, long before) {
        return figure(
                metric,
                title,
                Unit.MONEY,
                "AUD",
                daily,
                Cell.of(Money.ofMinor(value, "AUD")),
                Cell.of(Money.ofMinor(before, "AUD")),
                share(value, before));
    }

    private static @Nullable BigDecimal share(long value, long before) {
        return before == 0
                ? null
                : BigDecimal.valueOf(value - before).divide(BigDecimal.valueOf(before), 4, RoundingMode.HALF_UP);
    }

    private static DashboardFigure figure(
            String metric,
            String title,
            Unit unit,
            @Nullable String currency,
            double daily,
            Cell value,
            Cell before,
            @Nullable BigDecimal change) {
        return new DashboardFigure(
                metric, title, unit, currency, value, before, change, trend(title, unit, currency, daily));
    }

    private static Series trend(String title, Unit unit, @Nullable String currency, double daily) {
        var chance = new Random(title.hashCode());
        var points = IntStream.range(0, 30)
                .mapToObj(day -> Point.of(
                        FIRST.plusDays(day).toString(),
                        BigDecimal.valueOf(
                                        daily * (0.75 + 0.5 * chance.nextDouble() + day / 120.0) * weekend(unit, day))
                                .setScale(unit == Unit.COUNT ? 0 : 3, RoundingMode.HALF_UP)))
                .toList();
        return new Series("trend", title, SeriesKind.TIME, unit, currency, points);
    }

    /** Little happens on Saturdays and Sundays. */
    private static double weekend(Unit unit, int day) {
        var isQuiet = FIRST.plusDays(day).getDayOfWeek().getValue() > 5;
        return isQuiet && (unit == Unit.COUNT || unit == Unit.MONEY) ? 0.3 : 1;
    }
}
