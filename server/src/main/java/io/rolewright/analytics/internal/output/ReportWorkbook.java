package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Report;
import io.rolewright.analytics.ReportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as XLSX: a sheet for each table, and one with the definition of every figure. Texts are written as texts, so none can
 * be a formula; rows leave the memory as they are written.
 */
final class ReportWorkbook {
    private static final String PROGRAM = "Rolewright";
    private static final int WIDE = 60;

    private ReportWorkbook() {}

    /** Writes the file; closing the stream is the caller's work. */
    static void write(Report report, String version, OutputStream out) throws IOException {
        var book = new Workbook(out, PROGRAM, null);
        book.properties().setTitle(report.title()).setDescription(report.description());
        for (var table : report.tables()) {
            add(book, table);
        }
        define(book, report, version);
        book.finish();
    }

    private static void add(Workbook book, ReportTable table) throws IOException {
        var sheet = book.newWorksheet(SheetText.name(table.title()));
        var rows = new ArrayList<>(table.rows());
        if (table.total() != null) {
            rows.add(table.total());
        }
        new SheetRows(sheet, table.columns()).write(rows);
        sheet.finish();
    }

    private static void define(Workbook book, Report report, String version) throws IOException {
        var sheet = book.newWorksheet(Texts.of("definitions"));
        var row = 0;
        for (var line : ReportLines.about(report, version)) {
            line(sheet, row++, line);
        }
        row++;
        var head = List.of("definition-figure", "definition-says", "definition-counts", "definition-counts-not");
        for (var column = 0; column < head.size(); column++) {
            sheet.inlineString(row, column, Texts.of(head.get(column)));
            sheet.width(column, column == 0 ? 28 : WIDE);
        }
        sheet.range(row, 0, row, head.size() - 1).style().bold().set();
        for (var metric : report.definitions()) {
            row++;
            line(
                    sheet,
                    row,
                    List.of(
                            metric.title(),
                            metric.definition(),
                            String.join("; ", metric.counts()),
                            String.join("; ", metric.countsNot())));
        }
        sheet.finish();
    }

    private static void line(Worksheet sheet, int row, List<String> texts) {
        for (var column = 0; column < texts.size(); column++) {
            sheet.inlineString(row, column, SheetText.of(texts.get(column)));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }
}
