package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.AnalyticsApi;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the dashboard out as a picture or a page: where JSON is, by {@code Accept}; and at an address of its own. */
@RestController
class DashboardFileEndpoint {
    private static final String DASHBOARD = "/api/v1/analytics/dashboard";

    private final AnalyticsApi analytics;
    private final ReportFiles files;

    DashboardFileEndpoint(AnalyticsApi analytics, ReportFiles files) {
        this.analytics = analytics;
        this.files = files;
    }

    /**
     * Draws the dashboard, or writes it as a page, by what {@code Accept} likes best.
     *
     * @param from the first day; when absent, 29 days before the last
     * @param until the last day, which counts too; today when absent
     * @return the file's bytes
     */
    @GetMapping(
            path = DASHBOARD,
            produces = {MediaType.TEXT_HTML_VALUE, "image/svg+xml", MediaType.IMAGE_PNG_VALUE})
    @Allowed(Permission.READ_REPORTS)
    @Answers(status = 422, code = "analytics.period-crossed")
    @Answers(status = 422, code = "analytics.period-too-long")
    @Cost(Cost.DEAR)
    ResponseEntity<byte[]> dashboard(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestHeader HttpHeaders headers) {
        return file(DashboardFormat.wanted(headers.getAccept()).orElse(DashboardFormat.HTML), from, until);
    }

    /**
     * Draws the dashboard, or writes it as a page, as named, for links.
     *
     * @param format what kind of file
     * @param from the first day; when absent, 29 days before the last
     * @param until the last day, which counts too; today when absent
     * @return the file's bytes
     */
    @GetMapping(DASHBOARD + "/file")
    @Allowed(Permission.READ_REPORTS)
    @Answers(status = 422, code = "analytics.period-crossed")
    @Answers(status = 422, code = "analytics.period-too-long")
    @Cost(Cost.DEAR)
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "HTML") DashboardFormat format,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return FileAnswer.of(files.of(analytics.dashboard(from, until), format));
    }
}
