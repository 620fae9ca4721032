package io.rolewright.billing.internal.bank;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.rolewright.shared.ContractException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts a CSV file into rows. */
final class CsvRows {
    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_FIELD = 10_000;

    private CsvRows() {}

    /**
     * The rows in which something stands.
     *
     * @throws ContractException {@code billing.bank-lines-many}, {@code billing.bank-line-broken} (422)
     */
    static List<CsvRow> read(String content, char separator, int most) {
        var rows = new ArrayList<CsvRow>();
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .build(
                        CsvRecordHandler.of(
                                limits -> limits.maxFields(MOST_FIELDS).maxFieldSize(LONGEST_FIELD)),
                        content);
        try {
            for (var each : reader) {
                add(rows, each, most);
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw Refused.line(rows.isEmpty() ? 1 : rows.getLast().line() + 1);
        }
        return rows;
    }

    private static void add(List<CsvRow> rows, CsvRecord found, int most) {
        var row = new CsvRow(found.getStartingLineNumber(), found.getFields());
        if (row.isBlank()) {
            return;
        }
        if (rows.size() >= most) {
            throw Refused.tooMany(most);
        }
        rows.add(row);
    }
}
