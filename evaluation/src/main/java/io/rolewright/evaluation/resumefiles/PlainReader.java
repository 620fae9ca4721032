package io.rolewright.evaluation.resumefiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The baseline: what the libraries give of themselves. Of a PDF the text in the order of the file, as PDFBox writes it; of
 * a DOCX the letters of its main part. The ending of its name says what a file is.
 */
final class PlainReader {
    private static final String MAIN_PART = "word/document.xml";

    private PlainReader() {}

    static Outcome read(ResumeFile file, byte[] bytes) {
        try {
            String text = text(file, bytes);
            return new Outcome(file, Outcome.words(text), Outcome.hasEmail(text), 0, "", 0);
        } catch (IOException | RuntimeException failure) {
            return new Outcome(file, 0, false, 0, "crash", 0);
        }
    }

    private static String text(ResumeFile file, byte[] bytes) throws IOException {
        return switch (file.format()) {
            case "PDF" -> ofPdf(bytes);
            case "DOCX" -> ofWord(bytes);
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static String ofPdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String ofWord(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(MAIN_PART)) {
                    return withoutTags(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new IOException("no " + MAIN_PART);
    }

    /** A paragraph, a tab and a break part words; tags inside a word do not. */
    private static String withoutTags(String xml) {
        return xml.replaceAll("</w:p>|<w:tab/>|<w:br/>", " ").replaceAll("<[^<>]*>", "");
    }
}
