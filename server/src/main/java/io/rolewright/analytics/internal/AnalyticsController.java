package io.rolewright.analytics.internal;

import io.rolewright.analytics.AnalyticsApi;
import io.rolewright.analytics.Dashboard;
import io.rolewright.analytics.Metric;
import io.rolewright.analytics.Report;
import io.rolewright.analytics.ReportDescription;
import io.rolewright.analytics.ReportFilters;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link AnalyticsApi}. */
@RestController
class AnalyticsController implements AnalyticsApi {
    private final Definitions definitions;
    private final Periods periods;
    private final Dashboards dashboards;
    private final Reporting reporting;

    AnalyticsController(Definitions definitions, Periods periods, Dashboards dashboards, Reporting reporting) {
        this.definitions = definitions;
        this.periods = periods;
        this.dashboards = dashboards;
        this.reporting = reporting;
    }

    @Override
    public Page<Metric> metrics() {
        return Page.of(definitions.all());
    }

    @Override
    public Dashboard dashboard(@Nullable LocalDate from, @Nullable LocalDate until) {
        return dashboards.of(periods.of(from, until));
    }

    @Override
    public Page<ReportDescription> reports() {
        return Page.of(reporting.descriptions());
    }

    @Override
    public Report report(
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable ClientId client,
            @Nullable UserId recruiter,
            @Nullable ApplicationSource source,
            @Nullable String board,
            @Nullable JobId job) {
        return reporting.report(
                name, periods.of(from, until), new ReportFilters(client, recruiter, source, board, job));
    }
}
