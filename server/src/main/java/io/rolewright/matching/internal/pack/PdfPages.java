package io.rolewright.matching.internal.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Writes an audit as a PDF on A4 across, with its font embedded; a table's head stands on every page that it reaches. */
public final class PdfPages {
    /** Liberation Sans comes with PDFBox. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float MARGIN = 40;
    private static final float GAP = 6;
    private static final float[] WIDTHS = {30, 9, 9, 9, 14, 10, 14, 9};

    private final Font title;
    private final Font heading;
    private final Font prose;
    private final Font cell;

    private PdfPages(BaseFont font) {
        this.title = new Font(font, 18);
        this.heading = new Font(font, 13);
        this.prose = new Font(font, 9.5f);
        this.cell = new Font(font, 8.5f);
    }

    /** The file's bytes. */
    public static byte[] of(AuditSheet sheet) {
        try {
            return new PdfPages(font()).write(sheet);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BaseFont font() throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IllegalStateException("PDFBox's jar lacks " + FONT);
            }
            return BaseFont.createFont(
                    "LiberationSans.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        }
    }

    private byte[] write(AuditSheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, bytes);
            document.addTitle(sheet.title());
            document.setDocumentLanguage("en");
            document.open();
            document.add(new Paragraph(sheet.title(), title));
            sheet.lead().forEach(line -> document.add(new Paragraph(line, prose)));
            sheet.sections().forEach(section -> add(document, section));
        }
        return bytes.toByteArray();
    }

    private void add(Document document, AuditSheet.Section section) {
        var above = new Paragraph(section.heading(), heading);
        above.setSpacingBefore(2 * GAP);
        above.setSpacingAfter(GAP);
        above.setKeepTogether(true);
        document.add(above);
        if (!section.rows().isEmpty()) {
            document.add(table(section));
        }
        section.notes().forEach(note -> document.add(new Paragraph(note, prose)));
    }

    private PdfPTable table(AuditSheet.Section section) {
        var table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        add(table, section.columns());
        section.rows().forEach(row -> add(table, row));
        return table;
    }

    private void add(PdfPTable table, List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            var filled = new PdfPCell(new Phrase(cells.get(i), cell));
            filled.setHorizontalAlignment(i == 0 ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
            filled.setBorder(Rectangle.BOTTOM);
            filled.setBorderWidth(0.5f);
            filled.setPadding(3);
            table.addCell(filled);
        }
    }
}
