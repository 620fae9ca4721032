package io.rolewright.billing.internal.documents;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as others see it: by PDFBox, which did not write it. */
final class PrintedPaper {
    private PrintedPaper() {}

    /** Its words, line by line, with one blank between two. */
    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[ \\t]+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Its first page. */
    static BufferedImage picture(byte[] pdf, float dotsPerInch) {
        try (var document = Loader.loadPDF(pdf)) {
            return picture(document, dotsPerInch);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BufferedImage picture(PDDocument document, float dotsPerInch) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.RGB);
    }

    /** What a telephone reads that is held above the first page. */
    static String scanned(byte[] pdf) throws ReaderException {
        var picture = picture(pdf, 150);
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
