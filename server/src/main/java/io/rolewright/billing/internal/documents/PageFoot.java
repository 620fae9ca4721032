package io.rolewright.billing.internal.documents;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands at the foot of every page: of which paper it is, and which of how many. */
final class PageFoot extends PdfPageEventHelper {
    private static final float SIZE = 8;
    private static final float HEIGHT = 36;

    /** How much space the number of all pages has. */
    private static final float WIDTH = 30;

    private final String title;
    private @Nullable PdfTemplate count;

    PageFoot(String title) {
        this.title = title;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        count = writer.getDirectContent().createTemplate(WIDTH, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var text = Words.say("page", Integer.toString(writer.getPageNumber())) + " ";
        var content = writer.getDirectContent();
        var x = document.right() - WIDTH - PaperFont.base().getWidthPoint(text, SIZE);
        write(content, shortened(x - document.left()), document.left(), HEIGHT);
        write(content, text, x, HEIGHT);
        content.addTemplate(Objects.requireNonNull(count), document.right() - WIDTH, HEIGHT);
    }

    private String shortened(float width) {
        var end = title.length();
        while (end > 0 && PaperFont.base().getWidthPoint(title.substring(0, end), SIZE) > width) {
            end = title.offsetByCodePoints(end, -1);
        }
        return title.substring(0, end);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        // The document has begun a page after the last one.
        write(Objects.requireNonNull(count), Integer.toString(writer.getPageNumber() - 1), 0, 0);
    }

    private static void write(PdfContentByte content, String text, float x, float y) {
        content.beginText();
        content.setFontAndSize(PaperFont.base(), SIZE);
        content.setTextMatrix(x, y);
        content.showText(text);
        content.endText();
    }
}
