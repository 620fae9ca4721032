package io.rolewright.billing.internal.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.rolewright.shared.Money;
import io.rolewright.shared.SpreadsheetText;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180). What somebody wrote cannot become a formula in a spreadsheet ({@link SpreadsheetText}). Numbers stay
 * numbers.
 */
final class CsvTable {
    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);

    private CsvTable() {}

    static CsvTable headed(List<String> columns) {
        var table = new CsvTable();
        table.writer.writeRecord(columns);
        return table;
    }

    /** Adds a row of amounts of money, numbers, days and texts; absent ones stay empty. */
    CsvTable row(@Nullable Object... cells) {
        writer.writeRecord(Arrays.stream(cells).map(CsvTable::written).toList());
        return this;
    }

    /** Leaves a line empty. */
    CsvTable gap() {
        text.append("\r\n");
        return this;
    }

    private static String written(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Money money -> money.amount();
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> SpreadsheetText.of(cell.toString());
        };
    }

    /** The table as a file holds it. */
    String written() {
        return text.toString();
    }
}
