package io.rolewright.engine.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Tells pages that are pictures in JPEG 2000, for which there is no codec here, without unpacking them. */
final class Jpeg2000 {
    private Jpeg2000() {}

    /** Whether a page shows such a picture. */
    static boolean isIn(PDDocument document) {
        for (PDPage page : document.getPages()) {
            if (isIn(page.getResources() == null ? null : page.getResources().getCOSObject())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(@Nullable COSDictionary resources) {
        COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        return objects != null
                && objects.keySet().stream().map(objects::getDictionaryObject).anyMatch(Jpeg2000::isPicture);
    }

    private static boolean isPicture(COSBase object) {
        if (!(object instanceof COSDictionary picture)) {
            return false;
        }
        COSBase filter = picture.getDictionaryObject(COSName.FILTER);
        return COSName.JPX_DECODE.equals(filter)
                || filter instanceof COSArray filters && filters.indexOf(COSName.JPX_DECODE) >= 0;
    }
}
