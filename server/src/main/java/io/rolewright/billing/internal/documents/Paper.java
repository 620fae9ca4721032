package io.rolewright.billing.internal.documents;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A4 pages with a foot that counts them. The same input gives the same bytes: the day of the paper is its time, and the file's
 * id is made of its name. Measures in points.
 */
final class Paper {
    static final Font TITLE = PaperFont.bold(18);
    static final Font NAME = PaperFont.bold(12);
    static final Font STRONG = PaperFont.bold(9.5f);
    static final Font PLAIN = PaperFont.plain(9.5f);
    static final Font SMALL = PaperFont.plain(8.5f);

    private static final float MARGIN = 50;
    private static final float FOOT = 64;
    private static final float GAP = 14;
    private static final float PADDING = 3;
    private static final Color RULE = new Color(0x9aa0a6);

    private final Document document;
    private final PdfWriter writer;

    private Paper(Document document, PdfWriter writer) {
        this.document = document;
        this.writer = writer;
    }

    /**
     * What a paper is known by.
     *
     * @param title such as {@code Invoice INV-000001}
     * @param author who sends it
     * @param day its day
     */
    record Name(String title, String author, LocalDate day) {}

    /** The file's bytes. */
    static byte[] of(Name name, Consumer<Paper> content) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT)) {
            var writer = PdfWriter.getInstance(document, bytes);
            writer.setPageEvent(new PageFoot(PaperFont.printable(name.title())));
            document.open();
            describe(document, writer, name);
            content.accept(new Paper(document, writer));
        }
        return bytes.toByteArray();
    }

    private static void describe(Document document, PdfWriter writer, Name name) {
        var time = new PdfDate(GregorianCalendar.from(name.day().atStartOfDay(ZoneOffset.UTC)));
        var id = UUID.nameUUIDFromBytes((name.title() + "/" + name.author()).getBytes(StandardCharsets.UTF_8))
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
        document.addTitle(name.title());
        document.addAuthor(name.author());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
        writer.getInfo().put(PdfName.CREATIONDATE, time);
        writer.getInfo().put(PdfName.MODDATE, time);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    /** A table over the whole width. */
    static PdfPTable table(float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        return table;
    }

    void add(PdfPTable table) {
        table.setSpacingAfter(GAP);
        document.add(table);
    }

    /** The same, never torn apart by the end of a page. */
    void addWhole(PdfPTable table) {
        table.setKeepTogether(true);
        add(table);
    }

    /** Texts one below the other. */
    void lines(List<String> lines) {
        if (!lines.isEmpty()) {
            var table = table(1);
            lines.forEach(line -> table.addCell(bare(line, PLAIN)));
            add(table);
        }
    }

    /** A picture of a text that telephones read. */
    Image code(String text, float size) {
        return QrCode.of(text, size, writer);
    }

    /** Several texts below each other in one cell; the first is strong. */
    static PdfPCell block(List<String> lines) {
        var inner = new PdfPTable(1);
        for (var i = 0; i < lines.size(); i++) {
            inner.addCell(bare(lines.get(i), i == 0 ? STRONG : PLAIN));
        }
        return holding(inner);
    }

    /** A cell without edges around a table. */
    static PdfPCell holding(PdfPTable inner) {
        var cell = new PdfPCell(inner);
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    /** A cell without edges. */
    static PdfPCell bare(String text, Font font) {
        // By this a name that is written from right to left stands in its own order.
        var cell = new PdfPCell(new Phrase(PaperFont.printable(text), font));
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(1);
        return cell;
    }

    /** The same at the right edge. */
    static PdfPCell right(String text, Font font) {
        var cell = bare(text, font);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    /** The same cell with a rule below it. */
    static PdfPCell ruled(PdfPCell cell) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setBorderColor(RULE);
        cell.setPadding(PADDING);
        cell.setPaddingBottom(PADDING + 2);
        return cell;
    }
}
