package io.rolewright.billing.internal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The font of papers: Liberation Sans, which comes with PDFBox and holds Latin with all accents, Greek, Cyrillic and Hebrew. Only
 * the letters that are used are embedded.
 */
final class PaperFont {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Stands for a letter that the font lacks. */
    private static final char UNKNOWN = '?';

    private static final BaseFont BASE = read();

    private PaperFont() {}

    private static BaseFont read() {
        try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("PDFBox's jar lacks " + FILE);
            }
            var font = BaseFont.createFont(
                    "LiberationSans.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
            font.setSecureRandom(new Fixed());
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Names the embedded letters; at random, two files of the same content would differ. */
    private static final class Fixed extends SecureRandom {
        private static final long serialVersionUID = 1;

        @Override
        public double nextDouble() {
            return 0;
        }
    }

    static Font plain(float size) {
        return new Font(BASE, size);
    }

    static Font bold(float size) {
        return new Font(BASE, size, Font.BOLD);
    }

    static BaseFont base() {
        return BASE;
    }

    /** The text with every letter that the font lacks replaced, and blanks of all kinds as plain ones. */
    static String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                printable.append(' ');
            } else if (BASE.charExists(c)) {
                printable.appendCodePoint(c);
            } else {
                printable.append(UNKNOWN);
            }
        });
        return printable.toString();
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c) && !Character.isWhitespace(c);
    }
}
