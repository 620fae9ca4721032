package io.rolewright.engine.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** PDF: the glyphs of each page, put into reading order by our own layout analysis. */
final class PdfFormat implements Format {
    /** A file with fewer letters than this on all pages together is a scan with a stamp or page numbers. */
    private static final int LETTERS_OF_A_SCAN = 20;

    private final ReadingLimits limits;
    private final @Nullable Recogniser recogniser;

    PdfFormat(ReadingLimits limits, @Nullable Recogniser recogniser) {
        this.limits = limits;
        this.recogniser = recogniser;
    }

    @Override
    public void read(byte[] bytes, DocumentText text) throws UnreadableDocumentException {
        BundledFonts.install();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (PdfActions.isActive(document)) {
                text.finding("document.active-content", Severity.WARNING);
            }
            read(document, text);
        } catch (InvalidPasswordException | NoClassDefFoundError e) {
            // Files encrypted for a certificate need a library that is not there, and a key that nobody has.
            throw new UnreadableDocumentException("document.needs-password", e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(isRestricted(e) ? "document.needs-password" : "document.damaged", e);
        }
    }

    // Shops and readers of books bring their own locks, whose keys PDFBox cannot ask for.
    private static boolean isRestricted(IOException failure) {
        return String.valueOf(failure.getMessage()).startsWith("No security handler for filter");
    }

    private void read(PDDocument document, DocumentText text) throws UnreadableDocumentException, IOException {
        LinkTargets links = new LinkTargets(text);
        PdfTally tally = new PdfTally();
        int number = 0;
        for (PDPage page : document.getPages()) {
            if (number == limits.pages()) {
                text.finding("document.truncated", Severity.WARNING);
                number = Math.max(number, document.getNumberOfPages());
                break;
            }
            number++;
            if (!readPage(page, number, text, tally)) {
                recognise(new ScannedPage(document, page), number, text, tally);
            }
            readLinks(page, number, links);
        }
        text.pages(Math.max(1, number)); // What the file says of their number may be wrong.
        if (text.letters() < LETTERS_OF_A_SCAN) {
            throw new UnreadableDocumentException(wordless(document, tally));
        }
        tally.report(text);
        if (recogniser == null) {
            text.joinParts();
        }
        links.append();
    }

    private static String wordless(PDDocument document, PdfTally tally) {
        if (Jpeg2000.isIn(document)) {
            return "document.jpeg2000";
        }
        return tally.isDamaged() ? "document.damaged" : "document.no-text";
    }

    /** Whether the page has words; one broken page does not cost those of the others. */
    private boolean readPage(PDPage page, int number, DocumentText text, PdfTally tally) {
        PageScanner scanner = new PageScanner(page, limits.characters());
        try {
            scanner.scan();
        } catch (IOException | RuntimeException e) {
            tally.addDamagedPage();
        }
        tally.add(scanner);
        new PageLayout(scanner, number).write(text);
        return !scanner.isScan();
    }

    private void recognise(ScannedPage page, int number, DocumentText text, PdfTally tally) {
        try {
            if (recogniser == null || !recogniser.goesOn()) {
                return;
            }
            if (page.isTooLarge()) {
                text.finding("document.truncated", Severity.WARNING);
            } else {
                recogniser.write(page.picture(), number, 1 / page.resolution());
            }
        } catch (IOException | RuntimeException e) {
            tally.addDamagedPage();
        }
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
