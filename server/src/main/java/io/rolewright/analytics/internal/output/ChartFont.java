package io.rolewright.analytics.internal.output;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Liberation Sans, which comes with PDFBox: charts look the same on every machine. A Java on a machine without fontconfig, such
 * as a bare Debian, refuses to draw any letter; so before it is first asked it is told of this font as its only one.
 */
final class ChartFont {
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String SETTING = "sun.awt.fontconfig";
    private static final Font FONT = load();

    private ChartFont() {}

    static Font of(float size) {
        return FONT.deriveFont(size);
    }

    /** The font's file. */
    static byte[] bytes() {
        try (var file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("PDFBox's jar lacks " + FILE);
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Font load() {
        try {
            System.setProperty("java.awt.headless", "true");
            if (System.getProperty(SETTING) == null) {
                System.setProperty(SETTING, onlyFont().toString());
            }
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes()));
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("The charts' font cannot be read.", broken);
        }
    }

    /** What Java reads in the place of the machine's list of fonts. */
    private static Path onlyFont() throws IOException {
        var folder = Files.createTempDirectory("rolewright-font");
        var font = Files.write(folder.resolve("LiberationSans.ttf"), bytes());
        var names = Stream.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")
                .flatMap(name ->
                        Stream.of("plain", "bold", "italic", "bolditalic").map(style -> name + "." + style))
                .map(name -> name + ".latin=Liberation Sans")
                .collect(Collectors.joining("\n"));
        var settings = Files.writeString(
                folder.resolve("fontconfig.properties"),
                "version=1\nsequence.allfonts=latin\n" + names + "\nfilename.Liberation_Sans=" + font + "\n");
        Stream.of(folder, font, settings).map(Path::toFile).forEach(java.io.File::deleteOnExit);
        return settings;
    }
}
