package io.rolewright.evaluation.generator.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes PDFBox's documents without compression and without a clock: zlib's output is not the same on every system, and
 * the committed sample is compared byte for byte.
 */
final class BoxFile {
    /** Takes the place of the time in the file's id. */
    private static final long ID = 1;

    private BoxFile() {}

    static byte[] bytes(PDDocument document) throws IOException {
        document.getDocumentInformation().setProducer("Apache PDFBox");
        document.getDocumentInformation().setCreator("Desk Publisher 4");
        try (PDDocument saved = Loader.loadPDF(saved(document))) {
            for (COSObjectKey key : saved.getDocument().getXrefTable().keySet()) {
                unpack(saved.getDocument().getObjectFromPool(key).getObject());
            }
            return saved(saved);
        }
    }

    private static void unpack(COSBase object) throws IOException {
        if (!(object instanceof COSStream stream) || !stream.containsKey(COSName.FILTER)) {
            return;
        }
        byte[] plain = stream.createInputStream().readAllBytes();
        stream.removeItem(COSName.FILTER);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(plain);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.setDocumentId(ID);
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}
