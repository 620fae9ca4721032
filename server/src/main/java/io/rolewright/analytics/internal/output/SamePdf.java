package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Report;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** Takes out of a PDF what would differ from one time to the next: the time, its identifier and the mark of its font. */
final class SamePdf {
    /** OpenPDF draws six letters for the part of a font that it embeds. */
    private static final Pattern MARK = Pattern.compile("/[A-Z]{6}\\+(?=LiberationSans)");

    private static final String OURS = "/ROLEWR+";

    private SamePdf() {}

    /** Before the document is closed. */
    static void stamp(PdfWriter writer, Report report) {
        var made = new PdfDate(GregorianCalendar.from(report.madeAt().atZone(ZoneId.of(report.zone()))));
        var identity = (report.name() + " " + report.madeAt()).getBytes(StandardCharsets.UTF_8);
        var info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, made);
        info.put(PdfName.MODDATE, made);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
    }

    /** After it was closed; nothing changes its place. */
    static byte[] settled(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        return MARK.matcher(text).replaceAll(OURS).getBytes(StandardCharsets.ISO_8859_1);
    }
}
