package io.rolewright.evaluation.generator.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A CV as PDF, set by OpenPDF from paragraphs and tables. */
final class OpenPrinter implements Printer {
    private static final Pattern FONT_TAG = Pattern.compile("/[A-Z]{6}\\+Liberation");

    static {
        // zlib's output is not the same on every system, and the committed sample is compared byte for byte.
        Document.compress = false;
    }

    @Override
    public byte[] print(Sheet sheet, Style style) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 52, 52, 48, 48);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        stopClock(writer);
        OpenSetting setting = new OpenSetting(style);
        document.add(setting.paragraph(sheet.name(), setting.name()));
        if (!sheet.headline().isEmpty()) {
            document.add(setting.paragraph(sheet.headline(), setting.strong()));
        }
        if (style.shape().hasSidebar()) {
            document.add(columns(sheet, style, setting));
        } else {
            document.add(setting.paragraph(String.join("   ", sheet.contact()), setting.plain()));
            setting.sections(sheet.sections()).forEach(document::add);
        }
        document.close();
        return tagged(out.toByteArray());
    }

    private static PdfPTable columns(Sheet sheet, Style style, OpenSetting setting) {
        PdfPTable table = new PdfPTable(new float[] {69, 31});
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        table.addCell(cell(setting.sections(sheet.aside(false)), 0));
        List<Element> side = setting.sections(sheet.aside(true));
        side.addFirst(contact(sheet, setting));
        side.addFirst(setting.heading(sheet.contactHeading()));
        table.addCell(cell(side, 12));
        return table;
    }

    private static Paragraph contact(Sheet sheet, OpenSetting setting) {
        return setting.paragraph(String.join("\n", sheet.contact()), setting.small());
    }

    private static PdfPCell cell(List<Element> elements, float padding) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(padding);
        elements.forEach(cell::addElement);
        return cell;
    }

    /** OpenPDF draws six letters by chance before the name of each font that it puts in; here they are always the same. */
    private static byte[] tagged(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return FONT_TAG.matcher(text).replaceAll("/ROLEWR+Liberation").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void stopClock(PdfWriter writer) {
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfString("D:20261102090000Z"));
        writer.getInfo().put(PdfName.MODDATE, new PdfString("D:20261102090000Z"));
        writer.getInfo().put(PdfName.FILEID, new PdfString("rolewright"));
    }
}
