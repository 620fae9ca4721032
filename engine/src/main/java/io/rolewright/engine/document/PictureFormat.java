package io.rolewright.engine.document;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** A photographed or scanned page (PNG, JPEG, TIFF): the words that are recognised in it. */
final class PictureFormat implements Format {
    /** Larger ones are no pages; a page of A4 at 600 points to the inch has 35 million. */
    private static final long MOST_PIXELS = 50_000_000;
    /** A picture tells no true size: its longer side counts as that of A4, in points. */
    private static final float LONGER_SIDE = 842;

    private final @Nullable Recogniser recogniser;

    PictureFormat(@Nullable Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public void read(byte[] bytes, DocumentText text) throws UnreadableDocumentException, IOException {
        if (recogniser == null) {
            throw new UnreadableDocumentException("document.no-text");
        }
        Dimension size = size(bytes);
        if ((long) size.width * size.height > MOST_PIXELS) {
            throw new UnreadableDocumentException("document.too-large");
        }
        if (recogniser.goesOn()) {
            float scale = LONGER_SIDE / Math.max(1, Math.max(size.width, size.height));
            text.pages(Math.max(1, recogniser.write(bytes, 1, scale)));
        }
    }

    // The header alone is read; the picture itself is for Tesseract.
    private static Dimension size(byte[] bytes) throws IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
