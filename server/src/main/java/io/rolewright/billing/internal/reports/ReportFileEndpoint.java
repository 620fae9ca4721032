package io.rolewright.billing.internal.reports;

import io.rolewright.billing.internal.Period;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives reports out as tables for spreadsheets. */
@RestController
class ReportFileEndpoint {
    private final Reporting reporting;

    ReportFileEndpoint(Reporting reporting) {
        this.reporting = reporting;
    }

    /**
     * Makes a report. With {@code Accept: text/csv} it comes as a table for spreadsheets.
     *
     * @param name which, as the list names it
     * @param currency of which money, as ISO 4217 writes it; currencies are never mixed
     * @param from the first day; absent for the beginning
     * @param until the last day; absent for today
     * @return the table, without sums
     */
    @GetMapping(path = "/api/v1/billing/reports/{name}", produces = CsvFile.TYPE)
    @Allowed(Permission.READ_BILLING)
    @Cost(Cost.DEAR)
    @Answers(status = 404, code = "billing.report-unknown")
    @Answers(status = 422, code = "billing.currency-unknown")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.period-backwards")
    @Answers(status = 422, code = "billing.report-too-long")
    ResponseEntity<byte[]> file(
            @PathVariable String name,
            @RequestParam @Pattern(regexp = "[A-Z]{3}") String currency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return CsvFile.of(name, reporting.table(name, currency, new Period(from, until)));
    }
}
