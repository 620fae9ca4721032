package io.rolewright.analytics.internal.output;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of a PDF: the charts' font, embedded. */
final class PdfFonts {
    private final BaseFont base;

    PdfFonts() {
        try {
            base = BaseFont.createFont(
                    "LiberationSans.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, ChartFont.bytes(), null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Font title() {
        return of(20, Palette.INK);
    }

    Font heading() {
        return of(13, Palette.INK);
    }

    Font prose() {
        return of(9.5f, Palette.INK);
    }

    Font cell() {
        return of(8.5f, Palette.INK);
    }

    Font quiet() {
        return of(8.5f, Palette.QUIET);
    }

    private Font of(float size, Color colour) {
        return new Font(base, size, Font.NORMAL, colour);
    }
}
