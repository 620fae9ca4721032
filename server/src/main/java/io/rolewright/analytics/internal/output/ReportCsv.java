package io.rolewright.analytics.internal.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.rolewright.analytics.Cell;
import io.rolewright.analytics.Column;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.Row;
import io.rolewright.shared.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One table as CSV (RFC 4180) in UTF-8. It begins with a byte order mark, without which spreadsheets take names with accents for
 * something else. Numbers have a point and all their digits; money takes two columns, the second for its currency.
 */
final class ReportCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ReportCsv() {}

    /** Writes row after row; closing the stream is the caller's work. */
    static void write(List<Column> columns, Iterable<Row> rows, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(head(columns));
        for (var row : rows) {
            csv.writeRecord(record(columns, row));
        }
        csv.flush();
    }

    private static List<String> head(List<Column> columns) {
        var head = new ArrayList<String>();
        for (var column : columns) {
            head.add(SpreadsheetText.of(column.title()));
            if (column.kind() == ColumnKind.MONEY) {
                head.add(Texts.of("csv-currency", column.title()));
            }
        }
        return head;
    }

    private static List<String> record(List<Column> columns, Row row) {
        var record = new ArrayList<String>();
        for (var at = 0; at < columns.size(); at++) {
            var cell = row.cells().get(at);
            record.add(text(cell));
            if (columns.get(at).kind() == ColumnKind.MONEY) {
                record.add(cell.money() == null ? "" : cell.money().currency());
            }
        }
        return record;
    }

    private static String text(Cell cell) {
        if (cell.number() != null) {
            return cell.number().toPlainString();
        }
        if (cell.money() != null) {
            return cell.money().amount();
        }
        return cell.text() == null ? "" : SpreadsheetText.of(cell.text());
    }
}
