package io.rolewright.billing.internal.reports;

import io.rolewright.billing.LedgerReport;
import io.rolewright.billing.ReportKind;
import io.rolewright.billing.ReportsApi;
import io.rolewright.billing.internal.Period;
import io.rolewright.shared.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ReportsApi}. */
@RestController
class ReportsController implements ReportsApi {
    private final Reporting reporting;

    ReportsController(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public Page<ReportKind> list() {
        return Page.of(reporting.kinds());
    }

    @Override
    public LedgerReport make(
            String name,
            String currency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int limit,
            @Nullable String cursor) {
        return reporting.make(name, currency, new Period(from, until), limit, cursor);
    }
}
