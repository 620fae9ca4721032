package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Column;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.ReportTable;
import io.rolewright.analytics.Row;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** A table on pages: its head stands on every page that it reaches, and long names are wrapped. */
final class PdfTables {
    private PdfTables() {}

    static PdfPTable of(ReportTable table, PdfFonts fonts) {
        var pages = new PdfPTable(widths(table));
        pages.setWidthPercentage(100);
        pages.setHeaderRows(1);
        table.columns().forEach(column -> pages.addCell(head(column, fonts)));
        table.rows().forEach(row -> add(pages, table, row, fonts));
        if (table.total() != null) {
            add(pages, table, table.total(), fonts);
        }
        return pages;
    }

    private static float[] widths(ReportTable table) {
        var widths = new float[table.columns().size()];
        for (var at = 0; at < widths.length; at++) {
            widths[at] = width(table.columns().get(at).kind());
        }
        return widths;
    }

    private static float width(ColumnKind kind) {
        return switch (kind) {
            case TEXT -> 30;
            case MONEY -> 18;
            case DAY -> 13;
            case MONTH, COUNT, SHARE, DAYS, HOURS, SCORE -> 12;
        };
    }

    private static PdfPCell head(Column column, PdfFonts fonts) {
        var cell = cell(new Phrase(column.title(), fonts.quiet()), column.kind());
        cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
        cell.setBorderColor(Palette.AXIS);
        cell.setBorderWidthBottom(1);
        return cell;
    }

    private static void add(PdfPTable pages, ReportTable table, Row row, PdfFonts fonts) {
        for (var at = 0; at < table.columns().size(); at++) {
            var kind = table.columns().get(at).kind();
            pages.addCell(cell(new Phrase(CellText.of(row.cells().get(at), kind), fonts.cell()), kind));
        }
    }

    private static PdfPCell cell(Phrase text, ColumnKind kind) {
        var cell = new PdfPCell(text);
        cell.setHorizontalAlignment(CellText.isNumber(kind) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setBorderColor(Palette.GRID);
        cell.setPadding(4);
        return cell;
    }
}
