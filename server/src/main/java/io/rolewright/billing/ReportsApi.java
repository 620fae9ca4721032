package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What the ledger says: revenue, what clients owe, taxes, expenses, commissions, and the ledger itself. */
@HttpExchange("/api/v1/billing/reports")
public interface ReportsApi {
    /** Lists the reports, with what each of their figures means. */
    @GetExchange
    @Allowed(Permission.READ_BILLING)
    Page<ReportKind> list();

    /**
     * Makes a report. With {@code Accept: text/csv} it comes as a table for spreadsheets.
     *
     * @param name which, as the list names it
     * @param currency of which money, as ISO 4217 writes it; currencies are never mixed
     * @param from the first day; absent for the beginning
     * @param until the last day; absent for today
     * @param limit at most so many rows of the ledger; other reports are whole
     * @param cursor where the page before ended
     */
    @GetExchange("/{name}")
    @Allowed(Permission.READ_BILLING)
    @Cost(Cost.DEAR)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 404, code = "billing.report-unknown")
    @Answers(status = 422, code = "billing.currency-unknown")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.period-backwards")
    LedgerReport make(
            @PathVariable String name,
            @RequestParam @Pattern(regexp = "[A-Z]{3}") String currency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);
}
