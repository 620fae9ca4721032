package io.rolewright.analytics.internal.output;

import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfWriter;

/** A chart on a page, as lines and areas. */
final class PdfChart {
    /** What it is painted for, before it is fitted to the page. */
    private static final int WIDTH = 760;

    private static final int HEIGHT = 320;

    private PdfChart() {}

    static Image of(Chart chart, PdfWriter writer, float width) {
        var height = ChartPainter.height(chart, HEIGHT);
        var template = writer.getDirectContent().createTemplate(WIDTH, height);
        var graphics = template.createGraphicsShapes(WIDTH, height);
        ChartPainter.paint(chart, graphics, WIDTH, height);
        graphics.dispose();
        var image = Image.getInstance(template);
        image.scaleToFit(width, height);
        image.setAlt(ChartWords.of(chart));
        return image;
    }
}
