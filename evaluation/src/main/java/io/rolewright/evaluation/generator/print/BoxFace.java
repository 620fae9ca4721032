package io.rolewright.evaluation.generator.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The letters of one CV: built-in ones, or Liberation Sans out of PDFBox's own jar where a name needs more. */
record BoxFace(PDFont regular, PDFont bold) {
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static BoxFace of(PDDocument document, Sheet sheet, Style style) throws IOException {
        if (!Western.shows(sheet)) {
            PDFont font = liberation(document);
            return new BoxFace(font, font);
        }
        return style.serif()
                ? new BoxFace(new PDType1Font(FontName.TIMES_ROMAN), new PDType1Font(FontName.TIMES_BOLD))
                : new BoxFace(new PDType1Font(FontName.HELVETICA), new PDType1Font(FontName.HELVETICA_BOLD));
    }

    private static PDFont liberation(PDDocument document) throws IOException {
        try (InputStream font = Objects.requireNonNull(PDFont.class.getResourceAsStream(LIBERATION))) {
            return PDType0Font.load(document, font, true);
        }
    }
}
