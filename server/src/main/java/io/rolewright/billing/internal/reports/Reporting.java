package io.rolewright.billing.internal.reports;

import io.rolewright.billing.LedgerReport;
import io.rolewright.billing.ReportColumn;
import io.rolewright.billing.ReportKind;
import io.rolewright.billing.ReportRow;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.Currencies;
import io.rolewright.billing.internal.Period;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Messages;
import io.rolewright.shared.Money;
import io.rolewright.shared.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes reports, and tells what their figures mean. */
@Component
class Reporting {
    /** More do not fit into a file that people open. */
    private static final int FILE_ROWS = 100_000;

    private final List<ReportSource> sources;
    private final BookDay day;
    private final Cursors cursors;

    Reporting(List<ReportSource> sources, BookDay day, Cursors cursors) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(ReportSource::name))
                .toList();
        this.day = day;
        this.cursors = cursors;
    }

    List<ReportKind> kinds() {
        return sources.stream().map(Reporting::kind).toList();
    }

    /**
     * Makes one.
     *
     * @throws ContractException {@code billing.report-unknown} (404)
     */
    LedgerReport make(String name, String currency, Period period, int limit, @Nullable String cursor) {
        var source = source(name);
        var asked = Asked.of(Currencies.known(currency), period, day.today());
        if (!source.isPaged()) {
            return report(source, asked, Page.of(source.rows(asked)));
        }
        var question = name + "?" + asked;
        var behind = cursor == null ? null : cursors.read(question, cursor);
        var page = Page.cut(
                source.rows(asked.page(limit + 1, behind)),
                limit,
                last -> cursors.write(question, source.position(last)));
        return report(source, asked, page);
    }

    /**
     * One as a table.
     *
     * @throws ContractException {@code billing.report-unknown} (404), {@code billing.report-too-long} (422)
     */
    CsvTable table(String name, String currency, Period period) {
        var source = source(name);
        var asked = Asked.of(Currencies.known(currency), period, day.today());
        var rows = source.rows(asked.page(FILE_ROWS + 1, null));
        if (rows.size() > FILE_ROWS) {
            throw ContractException.invalid("billing.report-too-long", FILE_ROWS);
        }
        var kind = kind(source);
        var table = CsvTable.headed(Stream.concat(kind.labels().stream(), kind.figures().stream())
                .map(ReportColumn::title)
                .toList());
        rows.forEach(row -> table.row(
                Stream.concat(row.labels().stream(), row.figures().stream()).toArray()));
        return table;
    }

    private ReportSource source(String name) {
        return sources.stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ContractException.notFound("billing.report-unknown", name));
    }

    private static LedgerReport report(ReportSource source, Asked asked, Page<ReportRow> page) {
        var totals = IntStream.range(0, source.figures().size())
                .mapToObj(i -> page.items().stream()
                        .map(row -> row.figures().get(i))
                        .reduce(Money.zero(asked.currency()), Money::plus))
                .toList();
        return new LedgerReport(
                kind(source), asked.currency(), asked.from(), asked.until(), page.items(), totals, page.next());
    }

    private static ReportKind kind(ReportSource source) {
        var key = "billing.report." + source.name();
        return new ReportKind(
                source.name(),
                words(key),
                words(key + ".text"),
                columns(key, source.labels()),
                columns(key, source.figures()));
    }

    private static List<ReportColumn> columns(String report, List<String> keys) {
        return keys.stream()
                .map(key -> new ReportColumn(key, words(report + "." + key), words(report + "." + key + ".text")))
                .toList();
    }

    private static String words(String key) {
        return Messages.find(Locale.ENGLISH, key, List.of()).orElseThrow();
    }
}
