package io.rolewright.billing.internal.bank;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what moved from a statement in CAMT.053, versions 02 to 08: what was booked, without what is only announced. */
@Component
class CamtStatements {
    private static final Pattern VERSION = Pattern.compile("urn:iso:std:iso:20022:tech:xsd:camt\\.053\\.001\\.0[2-8]");
    private static final String FORMAT = "CAMT.053";

    private final BankSettings settings;

    CamtStatements(BankSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads a file; it may tell of several accounts.
     *
     * @throws ContractException {@code billing.statement-unreadable}, {@code billing.statement-version}, {@code
     *     billing.statement-broken} and others (422) that name the line
     */
    List<BankStatement> read(byte[] content) {
        var file = XmlFile.read(content, CamtStatements::requireVersion);
        var statements =
                file.at("Document/BkToCstmrStmt").map(all -> all.all("Stmt")).orElse(List.of());
        var read = new ArrayList<BankStatement>();
        int lines = 0;
        for (var statement : statements) {
            var found = read(statement);
            lines += found.lines().size();
            if (lines > settings.maxLines()) {
                throw Refused.tooMany(settings.maxLines());
            }
            read.add(found);
        }
        return read;
    }

    private static void requireVersion(String namespace) {
        if (!VERSION.matcher(namespace).matches()) {
            throw ContractException.invalid("billing.statement-version");
        }
    }

    private static BankStatement read(XmlElement statement) {
        var currency = currency(statement);
        var lines = new ArrayList<BankStatementLine>();
        long moved = 0;
        for (var entry : statement.all("Ntry")) {
            if (isBooked(entry)) {
                var found = CamtEntry.lines(entry, currency);
                for (var line : found) {
                    moved = BankAmounts.plus(moved, line.amount().minor(), line.line());
                }
                lines.addAll(found);
            }
        }
        requireBalance(statement, currency, moved);
        return new BankStatement(FORMAT, account(statement), currency, lines);
    }

    private static String currency(XmlElement statement) {
        return statement
                .textAt("Acct/Ccy")
                .or(() -> currency(statement.at("Bal/Amt")))
                .or(() -> currency(statement.at("Ntry/Amt")))
                .filter(text -> text.matches("[A-Z]{3}"))
                .orElseThrow(() -> Refused.line(statement.line()));
    }

    private static Optional<String> currency(Optional<XmlElement> amount) {
        return amount.flatMap(found -> Optional.ofNullable(found.currency()));
    }

    private static @Nullable String account(XmlElement statement) {
        return statement
                .textAt("Acct/Id/IBAN")
                .or(() -> statement.textAt("Acct/Id/Othr/Id"))
                .orElse(null);
    }

    private static boolean isBooked(XmlElement entry) {
        var state = entry.textAt("Sts/Cd").or(() -> entry.textAt("Sts")).orElse("BOOK");
        return state.equals("BOOK");
    }

    /** What was there and what moved is what is there, where the bank says both. */
    private static void requireBalance(XmlElement statement, String currency, long moved) {
        var before = balance(statement, currency, "OPBD");
        before = before == null ? balance(statement, currency, "PRCD") : before;
        var after = balance(statement, currency, "CLBD");
        if (before != null && after != null && before + moved != after) {
            throw ContractException.invalid(
                    "billing.statement-broken", text(before, currency), text(moved, currency), text(after, currency));
        }
    }

    private static @Nullable Long balance(XmlElement statement, String currency, String code) {
        return statement.all("Bal").stream()
                .filter(balance -> balance.textAt("Tp/CdOrPrtry/Cd").orElse("").equals(code))
                .findFirst()
                .map(balance -> CamtEntry.signed(balance, currency))
                .orElse(null);
    }

    private static String text(long minor, String currency) {
        return Money.ofMinor(minor, currency).amount();
    }
}
