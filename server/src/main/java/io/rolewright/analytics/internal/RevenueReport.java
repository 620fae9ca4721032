package io.rolewright.analytics.internal;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.Point;
import io.rolewright.analytics.ReportFilter;
import io.rolewright.analytics.ReportTable;
import io.rolewright.analytics.Series;
import io.rolewright.analytics.SeriesKind;
import io.rolewright.analytics.Unit;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What was invoiced and paid, what was owed at the end of each month, and what the open applications may bring. */
@Component
class RevenueReport implements ReportMaker {
    private final Earnings earnings;
    private final OpenInvoices invoices;
    private final Pipeline pipeline;

    RevenueReport(Earnings earnings, OpenInvoices invoices, Pipeline pipeline) {
        this.earnings = earnings;
        this.invoices = invoices;
        this.pipeline = pipeline;
    }

    @Override
    public String name() {
        return "revenue";
    }

    @Override
    public List<String> metrics() {
        return List.of("revenue", "paid", "outstanding", "overdue", "pipeline");
    }

    @Override
    public Set<ReportFilter> filters() {
        return EnumSet.of(ReportFilter.CLIENT, ReportFilter.RECRUITER, ReportFilter.JOB);
    }

    @Override
    public Contents make(Question question) {
        var revenue = earnings.revenue(question);
        var paid = earnings.paid(question);
        var owed = invoices.of(question.period(), question.filters());
        var currencies = new TreeSet<>(owed.currencies());
        currencies.addAll(revenue.currencies());
        currencies.addAll(paid.currencies());
        var table = Table.of("months")
                .column("month", ColumnKind.MONTH)
                .column("revenue", ColumnKind.MONEY, "revenue")
                .column("paid", ColumnKind.MONEY, "paid")
                .column("outstanding", ColumnKind.MONEY, "outstanding")
                .column("overdue", ColumnKind.MONEY, "overdue");
        var series = new ArrayList<Series>();
        for (var currency : currencies) {
            Calendar.months(question.period()).forEach(month -> {
                var end = Calendar.end(month, question.period());
                table.row(
                        Cell.of(month.toString()),
                        money(revenue.of(month, currency), currency),
                        money(paid.of(month, currency), currency),
                        money(owed.outstanding(currency, end), currency),
                        money(owed.overdue(currency, end), currency));
            });
            series.add(series(question, currency, revenue));
        }
        return new Contents(List.of(table.done(), pipeline(question)), series);
    }

    private static Series series(Question question, String currency, Earnings.Months revenue) {
        var points = Calendar.months(question.period())
                .map(month -> Point.of(month.toString(), amount(month, currency, revenue)))
                .toList();
        return new Series(
                "revenue-" + currency, Titles.ofMetric("revenue"), SeriesKind.TIME, Unit.MONEY, currency, points);
    }

    private static BigDecimal amount(YearMonth month, String currency, Earnings.Months revenue) {
        return new BigDecimal(
                Money.ofMinor(revenue.of(month, currency), currency).amount());
    }

    private ReportTable pipeline(Question question) {
        var table = Table.of("pipeline")
                .column("stage", ColumnKind.TEXT)
                .column("applications", ColumnKind.COUNT, "pipeline")
                .column("chance", ColumnKind.SHARE, "pipeline")
                .column("estimate", ColumnKind.MONEY, "pipeline")
                .note(Titles.note("pipeline"));
        for (var waiting : pipeline.of(question)) {
            table.row(
                    Cell.of(waiting.stage().name()),
                    Cell.of(waiting.number()),
                    Cell.of(Rounded.share(waiting.placed(), waiting.decided())),
                    waiting.estimate().map(Cell::of).orElse(Cell.EMPTY));
        }
        return table.done();
    }

    private static Cell money(long minor, String currency) {
        return Cell.of(Money.ofMinor(minor, currency));
    }
}
