package io.rolewright.engine.document;

import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What a font tells about its letters, asked once for all that are drawn with it.
 *
 * @param space width of a blank in ems
 * @param symbols whether its signs are no letters
 * @param vertical whether its letters stand below each other
 */
record FontLook(PDFont font, float space, boolean bold, boolean symbols, boolean vertical) {
    static FontLook of(PDFont font) {
        return new FontLook(font, Fonts.space(font), Fonts.isBold(font), Fonts.isSymbols(font), font.isVertical());
    }
}
