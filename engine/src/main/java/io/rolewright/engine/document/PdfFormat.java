package io.rolewright.engine.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDF: the glyphs of each page, put into reading order by our own layout analysis. */
final class PdfFormat implements Format {
    /** A file with fewer letters than this on all pages together is a scan with a stamp or page numbers. */
    private static final int LETTERS_OF_A_SCAN = 20;

    private final ReadingLimits limits;

    PdfFormat(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(byte[] bytes, DocumentText text) throws UnreadableDocumentException, IOException {
        BundledFonts.install();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            read(document, text);
        } catch (InvalidPasswordException | NoClassDefFoundError e) {
            // Files encrypted for a certificate need a library that is not there, and a key that nobody has.
            throw new UnreadableDocumentException("document.needs-password", e);
        }
    }

    private void read(PDDocument document, DocumentText text) throws UnreadableDocumentException, IOException {
        text.pages(document.getNumberOfPages());
        LinkTargets links = new LinkTargets(text);
        PdfTally tally = new PdfTally();
        int number = 0;
        for (PDPage page : document.getPages()) {
            if (++number > limits.pages()) {
                text.finding("document.truncated", Severity.WARNING);
                break;
            }
            readPage(page, number, text, tally);
            readLinks(page, number, links);
        }
        if (text.letters() < LETTERS_OF_A_SCAN) {
            throw new UnreadableDocumentException(tally.isDamaged() ? "document.damaged" : "document.no-text");
        }
        tally.report(text);
        links.append();
    }

    // One broken page does not cost the words of the others.
    private void readPage(PDPage page, int number, DocumentText text, PdfTally tally) {
        PageScanner scanner = new PageScanner(page, limits.characters());
        try {
            scanner.scan();
        } catch (IOException | RuntimeException e) {
            tally.addDamagedPage();
        }
        tally.add(scanner);
        new PageLayout(scanner.glyphs(), scanner.rules(), number).write(text);
    }

    private static void readLinks(PDPage page, int number, LinkTargets links) {
        try {
            for (PDAnnotation annotation : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
                if (((PDAnnotationLink) annotation).getAction() instanceof PDActionURI action
                        && action.getURI() != null) {
                    links.add(action.getURI(), number, PageScanner.boxOf(annotation, page));
                }
            }
        } catch (IOException | RuntimeException e) {
            // Broken annotations hold no words of the page.
            return;
        }
    }
}
