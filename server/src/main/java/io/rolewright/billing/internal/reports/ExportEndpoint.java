package io.rolewright.billing.internal.reports;

import io.rolewright.billing.internal.Period;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out what was invoiced and credited, for programs in which others keep books. */
@RestController
class ExportEndpoint {
    /** More do not fit into a file that people import. */
    private static final int MOST = 100_000;

    private final Sales sales;
    private final XeroSales xero;
    private final MyobSales myob;

    ExportEndpoint(Sales sales, XeroSales xero, MyobSales myob) {
        this.sales = sales;
        this.xero = xero;
        this.myob = myob;
    }

    /**
     * Gives out what was invoiced and credited, as Xero imports it.
     *
     * @param from the first day; absent for the beginning
     * @param until the last day; absent for the end
     * @return a table, one row for each line
     */
    @GetMapping(path = "/api/v1/billing/exports/xero", produces = CsvFile.TYPE)
    @Allowed(Permission.READ_BILLING)
    @Cost(Cost.DEAR)
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.period-backwards")
    @Answers(status = 422, code = "billing.report-too-long")
    ResponseEntity<byte[]> xero(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return CsvFile.of("xero-sales", xero.table(lines(from, until)));
    }

    /**
     * Gives out what was invoiced and credited, as MYOB AccountRight imports it.
     *
     * @param from the first day; absent for the beginning
     * @param until the last day; absent for the end
     * @return a table, one row for each line, with an empty line between invoices
     */
    @GetMapping(path = "/api/v1/billing/exports/myob", produces = CsvFile.TYPE)
    @Allowed(Permission.READ_BILLING)
    @Cost(Cost.DEAR)
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.period-backwards")
    @Answers(status = 422, code = "billing.report-too-long")
    ResponseEntity<byte[]> myob(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return CsvFile.of("myob-sales", myob.table(lines(from, until)));
    }

    private List<Sales.Line> lines(@Nullable LocalDate from, @Nullable LocalDate until) {
        var lines = sales.of(new Period(from, until), MOST + 1);
        if (lines.size() > MOST) {
            throw ContractException.invalid("billing.report-too-long", MOST);
        }
        return lines;
    }
}
