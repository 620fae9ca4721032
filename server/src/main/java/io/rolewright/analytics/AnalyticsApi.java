package io.rolewright.analytics;

import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Cost;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Figures of the agency's work. They follow the facts within seconds, name no candidate, and count candidates who are
 * restricted to their owner like all others. Days are those of the agency's zone; money is summed for each currency alone.
 */
@HttpExchange("/api/v1/analytics")
public interface AnalyticsApi {
    /** Lists the definitions of all figures, by name. */
    @GetExchange("/metrics")
    @Allowed(Permission.READ_REPORTS)
    Page<Metric> metrics();

    /**
     * Answers how the agency does, compared with as many days before.
     *
     * @param from the first day; when absent, 29 days before the last
     * @param until the last day, which counts too; today when absent
     */
    @GetExchange("/dashboard")
    @Allowed(Permission.READ_REPORTS)
    @Answers(status = 422, code = "analytics.period-crossed")
    @Answers(status = 422, code = "analytics.period-too-long")
    Dashboard dashboard(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until);

    /** Lists the reports that can be asked for, by name. */
    @GetExchange("/reports")
    @Allowed(Permission.READ_REPORTS)
    Page<ReportDescription> reports();

    /**
     * Works out a report. It can be narrowed by what its description says; all else is refused.
     *
     * @param name which
     * @param from the first day; when absent, 29 days before the last
     * @param until the last day, which counts too; today when absent
     * @param client only what is about this client company
     * @param recruiter only what this recruiter looks after, or brought about
     * @param source only people who came this way
     * @param board only people who saw the advert there
     * @param job only this job
     */
    @GetExchange("/reports/{name}")
    @Allowed(Permission.READ_REPORTS)
    @Answers(status = 404, code = "analytics.report-unknown")
    @Answers(status = 422, code = "analytics.filter-unknown")
    @Answers(status = 422, code = "analytics.period-crossed")
    @Answers(status = 422, code = "analytics.period-too-long")
    @Cost(Cost.DEAR)
    Report report(
            @PathVariable @Size(max = 40) String name,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable ClientId client,
            @RequestParam(required = false) @Nullable UserId recruiter,
            @RequestParam(required = false) @Nullable ApplicationSource source,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 40) String board,
            @RequestParam(required = false) @Nullable JobId job);
}
