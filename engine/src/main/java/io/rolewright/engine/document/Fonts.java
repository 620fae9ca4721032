package io.rolewright.engine.document;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a PDF's fonts tell about their letters. */
final class Fonts {
    private Fonts() {}

    /** Width of a blank in ems; a usual one where the font states none that can be. */
    static float space(PDFont font) {
        float space = font.getSpaceWidth() / 1000;
        return space > 0.1f && space < 1 ? space : 0.25f;
    }

    static boolean isBold(PDFont font) {
        String name = name(font);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    static boolean isSymbols(PDFont font) {
        String name = name(font);
        return name.contains("dings") || name.contains("symbol");
    }

    private static String name(PDFont font) {
        return font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    }
}
