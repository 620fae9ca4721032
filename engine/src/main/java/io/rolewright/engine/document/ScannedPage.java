package io.rolewright.engine.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF that shows its words as a picture, drawn anew for recognition. */
final class ScannedPage {
    private static final float POINTS_PER_INCH = 72;
    /** What Tesseract reads best. */
    private static final float PIXELS_PER_INCH = 300;

    private static final double MOST_PIXELS = 20_000_000;
    private static final long MOST_PIXELS_STORED = 60_000_000;
    private static final int DEEPEST_FORM = 4;

    private final PDDocument document;
    private final PDPage page;

    ScannedPage(PDDocument document, PDPage page) {
        this.document = document;
        this.page = page;
    }

    /** Pixels in a point; fewer than usual on very large pages. */
    float resolution() {
        PDRectangle paper = page.getCropBox();
        double usual = PIXELS_PER_INCH / POINTS_PER_INCH;
        double most = Math.sqrt(MOST_PIXELS / Math.max(1, (double) paper.getWidth() * paper.getHeight()));
        return (float) Math.min(usual, most);
    }

    /** Whether its pictures unpack to so much that drawing them would take all memory. */
    boolean isTooLarge() throws IOException {
        return pixels(page.getResources(), 0, new HashSet<>()) > MOST_PIXELS_STORED;
    }

    /** The page as a PNG. */
    byte[] picture() throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImage(document.getPages().indexOf(page), resolution(), ImageType.GRAY);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static long pixels(PDResources resources, int depth, Set<Object> seen) throws IOException {
        long pixels = 0;
        if (resources == null || depth > DEEPEST_FORM || !seen.add(resources.getCOSObject())) {
            return 0;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                pixels += (long) image.getWidth() * image.getHeight();
            } else if (object instanceof PDFormXObject form) {
                pixels += pixels(form.getResources(), depth + 1, seen);
            }
        }
        return pixels;
    }
}
