package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.AnalyticsApi;
import io.rolewright.analytics.Dashboard;
import io.rolewright.analytics.Metric;
import io.rolewright.analytics.Report;
import io.rolewright.analytics.ReportDescription;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.RestController;

/** Figures that are always the same. */
@TestComponent
@RestController
public class SaidFigures implements AnalyticsApi {
    @Override
    public Page<Metric> metrics() {
        return Page.of(List.of());
    }

    @Override
    public Dashboard dashboard(@Nullable LocalDate from, @Nullable LocalDate until) {
        return Dashboards.invented();
    }

    @Override
    public Page<ReportDescription> reports() {
        return Page.of(List.of());
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
        if (!name.equals("clients")) {
            throw ContractException.notFound("analytics.report-unknown", name);
        }
        return Reports.clients();
    }
}
