package io.rolewright.billing.internal.documents;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Draws QR codes as rectangles, which stay sharp at any size. */
final class QrCode {
    /** So many fields stay white on each side. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** @param size of an edge, in points, with the white around it */
    static Image of(String text, float size, PdfWriter writer) {
        var fields = encode(text);
        var field = size / (fields.getWidth() + 2 * QUIET);
        var template = writer.getDirectContent().createTemplate(size, size);
        for (var row = 0; row < fields.getHeight(); row++) {
            draw(fields, row, field, template);
        }
        template.fill();
        return Image.getInstance(template);
    }

    private static ByteMatrix encode(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

    /** Black fields side by side are one rectangle: between two, some viewers show a hair of white. */
    private static void draw(ByteMatrix fields, int row, float field, PdfTemplate template) {
        var y = (fields.getHeight() - 1 - row + QUIET) * field;
        for (var from = 0; from < fields.getWidth(); ) {
            var to = from;
            while (to < fields.getWidth() && fields.get(to, row) == 1) {
                to++;
            }
            if (to > from) {
                template.rectangle((from + QUIET) * field, y, (to - from) * field, field);
            }
            from = to + 1;
        }
    }
}
