package io.rolewright.analytics.internal;

import io.rolewright.analytics.Dashboard;
import io.rolewright.analytics.Period;
import io.rolewright.analytics.ReportFilters;
import io.rolewright.runtime.agency.Agency;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes dashboards: from sums of days, and from placements. */
@Component
public class Dashboards {
    /** From what is looked at first; a screen shows as many as it has room for. */
    private static final List<String> ORDER = List.of(
            "applications",
            "submissions",
            "interviews",
            "placements",
            "time-to-fill",
            "revenue",
            "paid",
            "outstanding",
            "overdue",
            "resumes",
            "offers",
            "jobs-opened",
            "jobs-filled",
            "time-to-hire");

    private static final List<String> COUNTS =
            List.of("resumes", "applications", "submissions", "interviews", "offers", "placements", "jobs-opened");
    private static final List<String> FLOWS = List.of("revenue", "paid");

    private final DailySums sums;
    private final FilledJobs filled;
    private final HiringTimes times;
    private final OpenInvoices invoices;
    private final Definitions definitions;
    private final Clock clock;
    private final Agency agency;

    Dashboards(
            DailySums sums,
            FilledJobs filled,
            HiringTimes times,
            OpenInvoices invoices,
            Definitions definitions,
            Clock clock,
            Agency agency) {
        this.sums = sums;
        this.filled = filled;
        this.times = times;
        this.invoices = invoices;
        this.definitions = definitions;
        this.clock = clock;
        this.agency = agency;
    }

    /** How the agency does in a period. */
    public Dashboard of(Period period) {
        var before = Calendar.before(period).orElse(null);
        var figures = new DashboardFigures(definitions, period, before);
        addSums(figures, period, before);
        addTimes(figures, period, before);
        addOwed(figures, period, before);
        return new Dashboard(
                period,
                before,
                agency.zone().getId(),
                clock.instant(),
                figures.inOrder(ORDER),
                definitions.of(ORDER.stream().sorted().toList()));
    }

    private void addSums(DashboardFigures figures, Period period, @Nullable Period before) {
        var now = sums.of(period);
        var then = before == null ? null : sums.of(before);
        for (var metric : COUNTS) {
            figures.addCount(
                    metric,
                    of(now, metric).together(),
                    then == null ? null : of(then, metric).together());
        }
        figures.addCount("jobs-filled", filled.of(period), before == null ? null : filled.of(before));
        for (var metric : FLOWS) {
            figures.addFlow(metric, of(now, metric), then == null ? null : of(then, metric));
        }
    }

    private static DailySums.Sums of(Map<String, DailySums.Sums> all, String metric) {
        return all.getOrDefault(metric, new DailySums.Sums(Map.of()));
    }

    private void addTimes(DashboardFigures figures, Period period, @Nullable Period before) {
        var now = times.of(period, ReportFilters.NONE);
        var then = before == null ? List.<HiringTimes.Took>of() : times.of(before, ReportFilters.NONE);
        figures.addMedian("time-to-fill", now, then, HiringTimes.Took::toFill);
        figures.addMedian("time-to-hire", now, then, HiringTimes.Took::toHire);
    }

    private void addOwed(DashboardFigures figures, Period period, @Nullable Period before) {
        var since = before == null ? period.from() : before.from();
        var owed = invoices.of(new Period(since, period.until()));
        for (var currency : owed.currencies()) {
            figures.addStanding("outstanding", currency, day -> owed.outstanding(currency, day));
        }
        for (var currency : owed.currencies()) {
            figures.addStanding("overdue", currency, day -> owed.overdue(currency, day));
        }
    }
}
