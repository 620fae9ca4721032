package io.rolewright.evaluation.generator.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The open pages of a PDF, so that two columns can be written one after the other. */
final class BoxPages {
    private final PDDocument document;
    private final List<PDPageContentStream> open = new ArrayList<>();

    BoxPages(PDDocument document) throws IOException {
        this.document = document;
        open(0);
    }

    /** Makes sure that the page is there, counted from 0. */
    void open(int page) throws IOException {
        while (open.size() <= page) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            open.add(new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, false));
        }
    }

    void text(int page, String text, PDFont font, float size, float x, float y) throws IOException {
        PDPageContentStream content = open.get(page);
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    void rule(int page, float from, float to, float y) throws IOException {
        PDPageContentStream content = open.get(page);
        content.setLineWidth(0.6f);
        content.moveTo(from, y);
        content.lineTo(to, y);
        content.stroke();
    }

    /** A light ground behind the side column of the first page. */
    void shade(float x, float width) throws IOException {
        PDPageContentStream content = open.getFirst();
        content.setNonStrokingColor(0.93f, 0.95f, 0.97f);
        content.addRect(x, 30, width, 780);
        content.fill();
        content.setNonStrokingColor(0f, 0f, 0f);
    }

    void close() throws IOException {
        for (PDPageContentStream content : open) {
            content.close();
        }
    }
}
