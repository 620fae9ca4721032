package io.rolewright.analytics.internal.output;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Says below every page what it belongs to and which page it is. */
final class PageFoot extends PdfPageEventHelper {
    private static final float BELOW = 18;

    private final PdfFonts fonts;
    private final String words;

    PageFoot(PdfFonts fonts, String words) {
        this.fonts = fonts;
        this.words = words;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var page = Texts.of("foot-page", String.valueOf(writer.getPageNumber()));
        say(writer, document, Element.ALIGN_LEFT, words, document.left());
        say(writer, document, Element.ALIGN_RIGHT, page, document.right());
    }

    private void say(PdfWriter writer, Document document, int side, String text, float x) {
        ColumnText.showTextAligned(
                writer.getDirectContent(), side, new Phrase(text, fonts.quiet()), x, document.bottom() - BELOW, 0);
    }
}
