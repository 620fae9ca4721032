package io.rolewright.billing.internal.bank;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what moved from a bank's CSV file. */
@Component
class CsvStatements {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final BankLayouts layouts;
    private final BankSettings settings;

    CsvStatements(BankLayouts layouts, BankSettings settings) {
        this.layouts = layouts;
        this.settings = settings;
    }

    /** A file whose layout is found. */
    private record Found(BankLayout layout, BankLayout.Fit fit) {}

    /**
     * Reads a file.
     *
     * @param currency which it is, given what was told or stands in the file
     * @throws ContractException {@code billing.bank-layout-unknown}, {@code billing.bank-line-broken} and others (422) that name
     *     the line
     */
    BankStatement read(String content, FileHints hints, UnaryOperator<@Nullable String> currency) {
        var found = find(content);
        var rows = found.fit().rows();
        if (rows.isEmpty()) {
            throw ContractException.invalid("billing.bank-file-empty");
        }
        requireWidth(rows, found.fit().width());
        var columns = found.fit().columns();
        var known = currency.apply(hints.currency() == null ? told(rows, columns) : hints.currency());
        var read = Objects.requireNonNull(known);
        requireCurrency(rows, columns, read);
        return new BankStatement(found.layout().name(), hints.account(), read, lines(found, hints, read));
    }

    private Found find(String content) {
        ContractException broken = null;
        for (char separator : SEPARATORS) {
            try {
                var found = find(CsvRows.read(content, separator, settings.maxLines()));
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (ContractException failure) {
                broken = broken == null ? failure : broken;
            }
        }
        throw broken == null ? ContractException.invalid("billing.bank-layout-unknown") : broken;
    }

    private Optional<Found> find(List<CsvRow> rows) {
        if (rows.isEmpty()) {
            throw ContractException.invalid("billing.bank-file-empty");
        }
        return layouts.all().stream()
                .flatMap(layout -> layout.fit(rows).map(fit -> new Found(layout, fit)).stream())
                .findFirst();
    }

    /** A row that ends early was cut off, and one with more in it has a separator in its text. */
    private static void requireWidth(List<CsvRow> rows, int width) {
        for (var row : rows) {
            if (row.fields().size() < width || row.filled() > width) {
                throw Refused.line(row.line());
            }
        }
    }

    private static @Nullable String told(List<CsvRow> rows, Map<ColumnRole, List<Integer>> columns) {
        return columns.getOrDefault(ColumnRole.CURRENCY, List.of()).stream()
                .map(column -> rows.getFirst().field(column))
                .filter(text -> text.matches("[A-Z]{3}"))
                .findFirst()
                .orElse(null);
    }

    private static void requireCurrency(List<CsvRow> rows, Map<ColumnRole, List<Integer>> columns, String wanted) {
        for (int column : columns.getOrDefault(ColumnRole.CURRENCY, List.of())) {
            for (var row : rows) {
                if (!row.field(column).isEmpty() && !row.field(column).equals(wanted)) {
                    throw Refused.currency(row.field(column), wanted);
                }
            }
        }
    }

    private static List<BankStatementLine> lines(Found found, FileHints hints, String currency) {
        var columns = found.fit().columns();
        var rows = found.fit().rows();
        var date = columns.getOrDefault(ColumnRole.DATE, List.of()).getFirst();
        var days = Dates.read(rows, date, found.layout().dates(), hints.days());
        var sums = Stream.of(ColumnRole.AMOUNT, ColumnRole.DEBIT, ColumnRole.CREDIT)
                .flatMap(role -> columns.getOrDefault(role, List.of()).stream())
                .toList();
        var decimals = hints.decimals() == null ? found.layout().decimals() : hints.decimals();
        var amounts = BankAmounts.of(rows, sums, decimals, currency);
        var lines = new ArrayList<BankStatementLine>();
        for (int i = 0; i < rows.size(); i++) {
            var minor = minor(rows.get(i), columns, amounts);
            if (minor != 0) {
                lines.add(line(rows.get(i), days.get(i), Money.ofMinor(minor, currency), columns));
            }
        }
        return lines;
    }

    /** What came without what went; one of both stands in a row, and what went is written with a sign or without. */
    private static long minor(CsvRow row, Map<ColumnRole, List<Integer>> columns, BankAmounts amounts) {
        var amount = columns.get(ColumnRole.AMOUNT);
        if (amount != null) {
            return amounts.minor(row, amount.getFirst());
        }
        var debit = amounts.minor(
                row, Objects.requireNonNull(columns.get(ColumnRole.DEBIT)).getFirst());
        var credit = amounts.minor(
                row, Objects.requireNonNull(columns.get(ColumnRole.CREDIT)).getFirst());
        if (debit != 0 && credit != 0) {
            throw Refused.amount(row.line());
        }
        return debit == 0 ? credit : -Math.abs(debit);
    }

    private static BankStatementLine line(
            CsvRow row, LocalDate day, Money amount, Map<ColumnRole, List<Integer>> columns) {
        return new BankStatementLine(
                row.line(),
                day,
                amount,
                columns.getOrDefault(ColumnRole.TEXT, List.of()).stream()
                        .map(row::field)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")),
                one(row, columns, ColumnRole.PAYER),
                one(row, columns, ColumnRole.REFERENCE));
    }

    private static @Nullable String one(CsvRow row, Map<ColumnRole, List<Integer>> columns, ColumnRole role) {
        return columns.getOrDefault(role, List.of()).stream()
                .map(row::field)
                .findFirst()
                .orElse(null);
    }
}
