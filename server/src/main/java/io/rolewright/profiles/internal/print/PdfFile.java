package io.rolewright.profiles.internal.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes a résumé as a tagged PDF: headings are headings to screen readers, text can be selected, and the font is embedded.
 * The same input gives the same bytes: no times, no author, and an id made of the content's own.
 */
public final class PdfFile {
    /** What PDFBox makes the file's id of; it would take the time. */
    private static final long FIXED_ID = 0;

    private PdfFile() {}

    /** The file's bytes. */
    public static byte[] of(ResumeSheet sheet, Look look) {
        try (var document = new PDDocument()) {
            describe(document, sheet);
            try (var pages = new Pages(document, look)) {
                for (var block : sheet.blocks()) {
                    pages.print(block);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void describe(PDDocument document, ResumeSheet sheet) {
        document.setDocumentId(FIXED_ID);
        document.getDocumentInformation().setTitle(sheet.title());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(sheet.language());
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
