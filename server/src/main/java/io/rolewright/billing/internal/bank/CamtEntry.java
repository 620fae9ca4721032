package io.rolewright.billing.internal.bank;

import io.rolewright.billing.internal.BookDay;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one entry of a statement: one line, or one for each transaction of a batch. Which way the money went is what the entry
 * says of itself; a reversal says it of the reversal.
 */
final class CamtEntry {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(?:\\.\\d{1,5})?");
    private static final Set<String> NO_REFERENCE = Set.of("NOTPROVIDED", "NONREF", "NOREF", "NOT PROVIDED");

    private CamtEntry() {}

    /**
     * The lines of an entry.
     *
     * @throws ContractException {@code billing.bank-amount-wrong}, {@code billing.bank-day-wrong}, {@code
     *     billing.bank-line-broken}, {@code billing.bank-currency-wrong} (422), also when a batch does not sum to its entry
     */
    static List<BankStatementLine> lines(XmlElement entry, String currency) {
        var whole = signed(entry, currency);
        var day = day(entry);
        var transactions = entry.all("NtryDtls").stream()
                .flatMap(details -> details.all("TxDtls").stream())
                .toList();
        if (transactions.size() < 2) {
            var only = transactions.isEmpty() ? entry : transactions.getFirst();
            return whole == 0 ? List.of() : List.of(line(entry, only, day, Money.ofMinor(whole, currency), null));
        }
        return batch(entry, transactions, day, Money.ofMinor(whole, currency));
    }

    private static List<BankStatementLine> batch(
            XmlElement entry, List<XmlElement> transactions, LocalDate day, Money whole) {
        var lines = new ArrayList<BankStatementLine>();
        long sum = 0;
        for (int i = 0; i < transactions.size(); i++) {
            var each = transactions.get(i);
            var minor = part(each, whole);
            if (minor == null) {
                // The bank does not say what each was: the batch stays one line.
                return List.of(line(entry, entry, day, whole, null));
            }
            sum = BankAmounts.plus(sum, minor, each.line());
            if (minor != 0) {
                lines.add(line(entry, each, day, Money.ofMinor(minor, whole.currency()), i + 1));
            }
        }
        if (sum != whole.minor()) {
            throw Refused.amount(entry.line());
        }
        return lines;
    }

    /** What one transaction of a batch moved; absent where only another currency's amount stands there, or none. */
    private static @Nullable Long part(XmlElement transaction, Money whole) {
        var amount = Stream.of("Amt", "AmtDtls/TxAmt/Amt")
                .flatMap(path -> transaction.at(path).stream())
                .filter(found -> whole.currency().equals(found.currency()))
                .findFirst();
        if (amount.isEmpty()) {
            return null;
        }
        var minor = number(amount.get(), whole.currency());
        var isDebit = transaction.textAt("CdtDbtInd").map("DBIT"::equals).orElse(whole.minor() < 0);
        return isDebit ? -minor : minor;
    }

    /**
     * What an entry or a balance moves or holds: above zero for a credit.
     *
     * @throws ContractException {@code billing.bank-amount-wrong}, {@code billing.bank-currency-wrong} (422)
     */
    static long signed(XmlElement holder, String currency) {
        var amount = holder.at("Amt").orElseThrow(() -> Refused.amount(holder.line()));
        if (amount.currency() != null && !amount.currency().equals(currency)) {
            throw Refused.currency(amount.currency(), currency);
        }
        var minor = number(amount, currency);
        return switch (holder.textAt("CdtDbtInd").orElse("")) {
            case "CRDT" -> minor;
            case "DBIT" -> -minor;
            default -> throw Refused.line(holder.line());
        };
    }

    private static long number(XmlElement amount, String currency) {
        if (!NUMBER.matcher(amount.text()).matches()) {
            throw Refused.amount(amount.line());
        }
        return BankAmounts.minor(new BigDecimal(amount.text()), currency, amount.line());
    }

    private static LocalDate day(XmlElement entry) {
        var text = Stream.of("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm")
                .flatMap(path -> entry.textAt(path).stream())
                .findFirst()
                .orElseThrow(() -> Refused.day(entry.line()));
        try {
            return BookDay.known(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeParseException | ContractException unknown) {
            throw Refused.day(entry.line());
        }
    }

    private static BankStatementLine line(
            XmlElement entry, XmlElement transaction, LocalDate day, Money amount, @Nullable Integer part) {
        return new BankStatementLine(
                transaction.line(),
                day,
                amount,
                words(entry, transaction),
                payer(transaction, amount.minor() > 0 ? "Dbtr" : "Cdtr"),
                reference(entry, transaction, part));
    }

    private static String words(XmlElement entry, XmlElement transaction) {
        var remittance = transaction.at("RmtInf");
        var free =
                remittance.stream().flatMap(info -> info.all("Ustrd").stream()).map(XmlElement::text);
        var structured = remittance.stream()
                .flatMap(info -> info.all("Strd").stream())
                .flatMap(info ->
                        Stream.of("CdtrRefInf/Ref", "RfrdDocInf/Nb").flatMap(path -> info.textAt(path).stream()));
        var endToEnd = known(transaction.textAt("Refs/EndToEndId")).stream();
        var words = Stream.of(free, structured, endToEnd)
                .flatMap(part -> part)
                .distinct()
                .collect(Collectors.joining(" "));
        return words.isEmpty()
                ? transaction
                        .textAt("AddtlTxInf")
                        .or(() -> entry.textAt("AddtlNtryInf"))
                        .orElse("")
                : words;
    }

    private static @Nullable String payer(XmlElement transaction, String who) {
        return Stream.of(who + "/Nm", who + "/Pty/Nm", "Ultmt" + who + "/Nm", "Ultmt" + who + "/Pty/Nm")
                .flatMap(path -> transaction.textAt("RltdPties/" + path).stream())
                .findFirst()
                .orElse(null);
    }

    /** Of a batch's lines each has one of its own, by its place when the bank names the batch only. */
    private static @Nullable String reference(XmlElement entry, XmlElement transaction, @Nullable Integer part) {
        var own = part == null ? Optional.<String>empty() : known(transaction.textAt("Refs/AcctSvcrRef"));
        var batch = known(entry.textAt("AcctSvcrRef"));
        if (part == null) {
            return batch.or(() -> known(transaction.textAt("Refs/AcctSvcrRef"))).orElse(null);
        }
        return batch.map(name -> name + "/" + part).or(() -> own).orElse(null);
    }

    private static Optional<String> known(Optional<String> reference) {
        return reference.filter(text -> !NO_REFERENCE.contains(text));
    }
}
