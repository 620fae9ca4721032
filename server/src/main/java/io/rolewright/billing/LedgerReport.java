package io.rolewright.billing;

import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of a period in one currency.
 *
 * @param kind which report it is, with what its columns mean
 * @param currency of all amounts, ISO 4217
 * @param from the first day
 * @param until the last day
 * @param rows what was asked for
 * @param totals the sums of the rows, in the order of the figures' columns
 * @param next the cursor that the next page is asked with; absent on the last page, and where there is one page
 */
public record LedgerReport(
        ReportKind kind,
        String currency,
        LocalDate from,
        LocalDate until,
        List<ReportRow> rows,
        List<Money> totals,
        @Nullable String next) {
    public LedgerReport {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }
}
