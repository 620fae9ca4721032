package io.rolewright.engine.document;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Finds what a program would run, start or unpack when it opens a PDF; none of it is touched here. */
final class PdfActions {
    private static final COSName RICH_MEDIA = COSName.getPDFName("RichMedia");
    /** Actions that only move the reader about. */
    private static final List<String> HARMLESS = List.of("GoTo", "Named", "URI");

    private PdfActions() {}

    static boolean isActive(PDDocument document) {
        try {
            return isActive(document, document.getDocumentCatalog().getCOSObject());
        } catch (RuntimeException e) {
            return false; // A catalog so broken runs nothing.
        }
    }

    private static boolean isActive(PDDocument document, COSDictionary catalog) {
        return acts(catalog.getDictionaryObject(COSName.OPEN_ACTION))
                || names(catalog, "JavaScript")
                || names(catalog, "EmbeddedFiles")
                || catalog.containsKey(COSName.AA)
                || document.getNumberOfPages() > 0
                        && isActive(document.getPage(0).getCOSObject());
    }

    private static boolean isActive(COSDictionary page) {
        return page.containsKey(COSName.AA)
                || page.getCOSArray(COSName.ANNOTS) != null
                        && page.getCOSArray(COSName.ANNOTS).toList().stream().anyMatch(PdfActions::isActiveMark);
    }

    private static boolean isActiveMark(COSBase mark) {
        COSBase found = mark instanceof COSObject object ? object.getObject() : mark;
        if (!(found instanceof COSDictionary annotation)) {
            return false;
        }
        COSName kind = annotation.getCOSName(COSName.SUBTYPE);
        return RICH_MEDIA.equals(kind) || acts(annotation.getDictionaryObject(COSName.A));
    }

    private static boolean acts(@Nullable COSBase action) {
        return action instanceof COSDictionary does
                && does.getNameAsString(COSName.S) != null
                && !HARMLESS.contains(does.getNameAsString(COSName.S));
    }

    private static boolean names(COSDictionary catalog, String kind) {
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        return names != null && names.containsKey(kind);
    }
}
