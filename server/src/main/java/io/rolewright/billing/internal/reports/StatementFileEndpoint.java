package io.rolewright.billing.internal.reports;

import io.rolewright.billing.Statement;
import io.rolewright.billing.internal.Period;
import io.rolewright.billing.internal.documents.DocumentFile;
import io.rolewright.billing.internal.documents.StatementPdf;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives statements out as tables for spreadsheets, and as they are printed. */
@RestController
class StatementFileEndpoint {
    private static final String PATH = "/api/v1/billing/clients/{id}/statement";
    private static final List<String> COLUMNS = List.of("Day", "What", "Number", "Amount", "Balance", "Currency");

    private final Statements statements;

    StatementFileEndpoint(Statements statements) {
        this.statements = statements;
    }

    /**
     * Tells what happened between a client and us, and what it owes at the end. With {@code Accept: text/csv} it comes as a
     * table for spreadsheets.
     *
     * @param id which client
     * @param currency of which money, as ISO 4217 writes it; currencies are never mixed
     * @param from the first day; absent for the beginning
     * @param until the last day; absent for today
     * @return the table
     */
    @GetMapping(path = PATH, produces = CsvFile.TYPE)
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 409, code = "billing.seller-missing")
    @Answers(status = 422, code = "billing.currency-unknown")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.period-backwards")
    ResponseEntity<byte[]> file(
            @PathVariable ClientId id,
            @RequestParam @Pattern(regexp = "[A-Z]{3}") String currency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return CsvFile.of("statement", table(statements.of(id, currency, new Period(from, until))));
    }

    /**
     * Tells what happened between a client and us, and what it owes at the end. With {@code Accept: application/pdf} it comes
     * as it is printed, for the client.
     *
     * @param id which client
     * @param currency of which money, as ISO 4217 writes it; currencies are never mixed
     * @param from the first day; absent for the beginning
     * @param until the last day; absent for today
     * @return a PDF
     */
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_PDF_VALUE)
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 409, code = "billing.seller-missing")
    @Answers(status = 422, code = "billing.currency-unknown")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.period-backwards")
    ResponseEntity<byte[]> pdf(
            @PathVariable ClientId id,
            @RequestParam @Pattern(regexp = "[A-Z]{3}") String currency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        var statement = statements.of(id, currency, new Period(from, until));
        return DocumentFile.pdf("statement", StatementPdf.of(statement)).attached();
    }

    private static CsvTable table(Statement statement) {
        var table = CsvTable.headed(COLUMNS)
                .row(statement.from(), "OPENING", null, null, statement.opening(), statement.currency());
        statement
                .lines()
                .forEach(line -> table.row(
                        line.day(), line.kind(), line.number(), line.amount(), line.balance(), statement.currency()));
        return table.row(statement.to(), "CLOSING", null, null, statement.closing(), statement.currency());
    }
}
