package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.AnalyticsApi;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Cost;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives reports out as files: where JSON is, by {@code Accept}; and at an address of their own, for links. */
@RestController
class ReportFileEndpoint {
    private static final String REPORT = "/api/v1/analytics/reports/{name}";

    private final AnalyticsApi analytics;
    private final ReportFiles files;

    ReportFileEndpoint(AnalyticsApi analytics, ReportFiles files) {
        this.analytics = analytics;
        this.files = files;
    }

    /**
     * Works out a report as a page, a spreadsheet, a file to print, or a picture, by what {@code Accept} likes best.
     *
     * @param name which
     * @param part which table of it, as CSV, by its name; or which series, as a picture; the first when absent
     * @param from the first day; when absent, 29 days before the last
     * @param until the last day, which counts too; today when absent
     * @param client only what is about this client company
     * @param recruiter only what this recruiter looks after, or brought about
     * @param source only people who came this way
     * @param board only people who saw the advert there
     * @param job only this job
     * @return the file's bytes
     */
    @GetMapping(
            path = REPORT,
            produces = {
                MediaType.TEXT_HTML_VALUE,
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                MediaType.APPLICATION_PDF_VALUE,
                "image/svg+xml",
                MediaType.IMAGE_PNG_VALUE
            })
    @Allowed(Permission.READ_REPORTS)
    @Answers(status = 404, code = "analytics.part-unknown")
    @Answers(status = 404, code = "analytics.picture-none")
    @Answers(status = 404, code = "analytics.report-unknown")
    @Answers(status = 422, code = "analytics.filter-unknown")
    @Answers(status = 422, code = "analytics.period-crossed")
    @Answers(status = 422, code = "analytics.period-too-long")
    @Cost(Cost.DEAREST)
    ResponseEntity<byte[]> report(
            @PathVariable @Size(max = 40) String name,
            @RequestParam(required = false) @Nullable @Size(max = 60) String part,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable ClientId client,
            @RequestParam(required = false) @Nullable UserId recruiter,
            @RequestParam(required = false) @Nullable ApplicationSource source,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 40) String board,
            @RequestParam(required = false) @Nullable JobId job,
            @RequestHeader HttpHeaders headers) {
        var format = ReportFormat.wanted(headers.getAccept()).orElse(ReportFormat.HTML);
        return file(name, format, part, from, until, client, recruiter, source, board, job);
    }

    /**
     * Works out a report as a file of the kind that is named, for links.
     *
     * @param name which
     * @param format what kind of file
     * @param part which table of it, as CSV, by its name; or which series, as a picture; the first when absent
     * @param from the first day; when absent, 29 days before the last
     * @param until the last day, which counts too; today when absent
     * @param client only what is about this client company
     * @param recruiter only what this recruiter looks after, or brought about
     * @param source only people who came this way
     * @param board only people who saw the advert there
     * @param job only this job
     * @return the file's bytes
     */
    @GetMapping(REPORT + "/file")
    @Allowed(Permission.READ_REPORTS)
    @Answers(status = 404, code = "analytics.part-unknown")
    @Answers(status = 404, code = "analytics.picture-none")
    @Answers(status = 404, code = "analytics.report-unknown")
    @Answers(status = 422, code = "analytics.filter-unknown")
    @Answers(status = 422, code = "analytics.period-crossed")
    @Answers(status = 422, code = "analytics.period-too-long")
    @Cost(Cost.DEAREST)
    ResponseEntity<byte[]> file(
            @PathVariable @Size(max = 40) String name,
            @RequestParam(defaultValue = "HTML") ReportFormat format,
            @RequestParam(required = false) @Nullable @Size(max = 60) String part,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable ClientId client,
            @RequestParam(required = false) @Nullable UserId recruiter,
            @RequestParam(required = false) @Nullable ApplicationSource source,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 40) String board,
            @RequestParam(required = false) @Nullable JobId job) {
        var report = analytics.report(name, from, until, client, recruiter, source, board, job);
        return FileAnswer.of(files.of(report, format, part));
    }
}
