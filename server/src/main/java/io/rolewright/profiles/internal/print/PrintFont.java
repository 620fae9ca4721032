package io.rolewright.profiles.internal.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font of printed résumés: Liberation Sans, which comes with PDFBox and holds Latin with all accents, Greek and Cyrillic.
 * Only the letters that are used are embedded.
 */
final class PrintFont {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int EM = 1000;

    /** Stands for a letter that the font lacks. */
    private static final String UNKNOWN = "?";

    private final PDFont font;
    private final CmapLookup letters;

    PrintFont(PDDocument document) throws IOException {
        var file = read();
        this.font = PDType0Font.load(document, file, true);
        this.letters = file.getUnicodeCmapLookup();
    }

    private static TrueTypeFont read() throws IOException {
        try (var stream = PDDocument.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("PDFBox's jar lacks " + FILE);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        }
    }

    PDFont font() {
        return font;
    }

    /** The text with every letter that the font lacks replaced, and blanks of all kinds as plain ones. */
    String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                printable.append(' ');
            } else if (letters.getGlyphId(c) == 0) {
                printable.append(UNKNOWN);
            } else {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    /** Lines of at most {@code width} points; a word that is longer is broken. */
    List<String> lines(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line.replace(0, line.length(), longer);
            } else {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                line.replace(0, line.length(), broken(word, size, width, lines));
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Adds what fills whole lines and answers the rest. */
    private String broken(String word, float size, float width, List<String> lines) throws IOException {
        var from = 0;
        for (var end = 0; end < word.length(); ) {
            var next = end + Character.charCount(word.codePointAt(end));
            if (end > from && width(word.substring(from, next), size) > width) {
                lines.add(word.substring(from, end));
                from = end;
            }
            end = next;
        }
        return word.substring(from);
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / EM * size;
    }
}
