package io.rolewright.billing.internal.bank;

import io.rolewright.billing.internal.BookDay;
import io.rolewright.shared.ContractException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a bank's file, whatever its format: all of it, or it is refused. */
@Component
class FileReading {
    private final CsvStatements csv;
    private final CamtStatements camt;
    private final OurAccounts accounts;
    private final BookDay days;

    FileReading(CsvStatements csv, CamtStatements camt, OurAccounts accounts, BookDay days) {
        this.csv = csv;
        this.camt = camt;
        this.accounts = accounts;
        this.days = days;
    }

    /**
     * What moved.
     *
     * @throws ContractException one of the codes of {@code POST /api/v1/billing/bank-files} (422)
     */
    List<BankStatement> read(byte[] content, FileHints hints) {
        if (content.length == 0) {
            throw ContractException.invalid("billing.bank-file-empty");
        }
        var statements = FileText.isXml(content) ? camt(content, hints) : List.of(csv(content, hints));
        var lines = statements.stream().flatMap(each -> each.lines().stream()).toList();
        if (lines.isEmpty()) {
            throw ContractException.invalid("billing.bank-file-empty");
        }
        lines.forEach(this::requireDay);
        return statements;
    }

    private BankStatement csv(byte[] content, FileHints hints) {
        return csv.read(FileText.read(content), hints, told -> accounts.currency(hints.account(), told));
    }

    private List<BankStatement> camt(byte[] content, FileHints hints) {
        var statements = camt.read(content);
        for (var statement : statements) {
            accounts.currency(statement.account(), statement.currency());
            if (hints.currency() != null && !hints.currency().equals(statement.currency())) {
                throw Refused.currency(statement.currency(), hints.currency());
            }
        }
        return statements;
    }

    private void requireDay(BankStatementLine line) {
        try {
            days.past(line.day());
        } catch (ContractException unknown) {
            throw Refused.day(line.line());
        }
    }
}
