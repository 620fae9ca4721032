package io.rolewright.engine.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;

/** A PDF on A4 paper, written step by step; coordinates are those of {@link Box}. */
final class PdfFile {
    private static final PDRectangle PAPER = PDRectangle.A4;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PAPER);
    private PDPageContentStream content;
    private float size = 10;
    private PDFont font;

    PdfFile() {
        BundledFonts.install();
        font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        content = start();
    }

    static byte[] saying(String... lines) {
        PdfFile file = new PdfFile();
        for (int i = 0; i < lines.length; i++) {
            file.text(50, 50 + i * 14, lines[i]);
        }
        return file.bytes();
    }

    PdfFile size(float points) {
        size = points;
        return this;
    }

    PdfFile bold() {
        font = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        return this;
    }

    /** Gives the letters from A to Z names of glyphs that mean nothing. */
    PdfFile nameless() {
        COSArray names = new COSArray();
        names.add(COSInteger.get('A'));
        for (int i = 0; i < 26; i++) {
            names.add(COSName.getPDFName("shape" + i + "x"));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, names);
        font.getCOSObject().setItem(COSName.ENCODING, encoding);
        return this;
    }

    PdfFile text(float x, float y, String words) {
        return text(Matrix.getTranslateInstance(x, PAPER.getHeight() - y), words);
    }

    PdfFile turned(float x, float y, String words) {
        return text(Matrix.getRotateInstance(Math.PI / 2, x, PAPER.getHeight() - y), words);
    }

    private PdfFile text(Matrix place, String words) {
        return write(() -> {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(place);
            content.showText(words);
            content.endText();
        });
    }

    PdfFile unpainted(float x, float y, String words) {
        write(() -> content.setRenderingMode(RenderingMode.NEITHER));
        text(x, y, words);
        return write(() -> content.setRenderingMode(RenderingMode.FILL));
    }

    PdfFile white(float x, float y, String words) {
        write(() -> content.setNonStrokingColor(Color.WHITE));
        text(x, y, words);
        return write(() -> content.setNonStrokingColor(Color.BLACK));
    }

    /** A panel of a shade from 0 (black) to 1 (white) over whatever was drawn before. */
    PdfFile panel(float shade, float x, float y, float width, float height) {
        write(() -> content.setNonStrokingColor(shade));
        darkPanel(x, y, width, height);
        return write(() -> content.setNonStrokingColor(Color.BLACK));
    }

    PdfFile darkPanel(float x, float y, float width, float height) {
        return write(() -> {
            content.addRect(x, PAPER.getHeight() - y - height, width, height);
            content.fill();
        });
    }

    PdfFile rule(float from, float to, float y) {
        return write(() -> {
            content.moveTo(from, PAPER.getHeight() - y);
            content.lineTo(to, PAPER.getHeight() - y);
            content.stroke();
        });
    }

    PdfFile picture(float x, float y, float width, float height) {
        return write(() -> content.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB)),
                x,
                PAPER.getHeight() - y - height,
                width,
                height));
    }

    PdfFile link(String target) {
        PDActionURI action = new PDActionURI();
        action.setURI(target);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(50, 700, 100, 12));
        link.setAction(action);
        return write(() -> page.getAnnotations().add(link));
    }

    PdfFile nextPage() {
        write(content::close);
        page = new PDPage(PAPER);
        content = start();
        return this;
    }

    PdfFile locked(String password) {
        StandardProtectionPolicy policy = new StandardProtectionPolicy(password, password, new AccessPermission());
        return write(() -> document.protect(policy));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(content::close);
        write(() -> document.save(bytes));
        write(document::close);
        return bytes.toByteArray();
    }

    /** Does to the document what no other step does. */
    PdfFile change(Change change) {
        return write(() -> change.of(document));
    }

    interface Change {
        void of(PDDocument document) throws IOException;
    }

    private PDPageContentStream start() {
        document.addPage(page);
        try {
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private PdfFile write(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
