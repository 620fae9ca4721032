package io.rolewright.hiring.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Prints what is known of an introduction on one page of A4, with its font embedded. */
final class ProofPage {
    /** Liberation Sans comes with PDFBox. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float MARGIN = 57;
    private static final float GAP = 14;
    private static final float[] WIDTHS = {30, 70};

    private final Font title;
    private final Font prose;

    private ProofPage(BaseFont font) {
        this.title = new Font(font, 18);
        this.prose = new Font(font, 9.5f);
    }

    /**
     * What stands on the page.
     *
     * @param title above everything
     * @param facts each with its name before it
     * @param foot what is to be said about them
     */
    record Sheet(String title, List<Fact> facts, String foot) {}

    /** A fact with its name. */
    record Fact(String name, String value) {}

    /** The file's bytes. */
    static byte[] of(Sheet sheet) {
        try {
            return new ProofPage(font()).write(sheet);
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

    private byte[] write(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, bytes);
            document.addTitle(sheet.title());
            document.setDocumentLanguage("en");
            document.open();
            document.add(new Paragraph(sheet.title(), title));
            document.add(table(sheet.facts()));
            document.add(new Paragraph(sheet.foot(), prose));
        }
        return bytes.toByteArray();
    }

    private PdfPTable table(List<Fact> facts) {
        var table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setSpacingBefore(GAP);
        table.setSpacingAfter(GAP);
        facts.forEach(fact -> {
            table.addCell(cell(fact.name()));
            table.addCell(cell(fact.value()));
        });
        return table;
    }

    private PdfPCell cell(String text) {
        var cell = new PdfPCell(new Phrase(text, prose));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setPadding(4);
        return cell;
    }
}
