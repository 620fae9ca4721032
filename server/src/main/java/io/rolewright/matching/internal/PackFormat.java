package io.rolewright.matching.internal;

import io.rolewright.matching.internal.pack.AuditSheet;
import io.rolewright.matching.internal.pack.HtmlPages;
import io.rolewright.matching.internal.pack.PdfPages;
import java.util.function.Function;

/** Kinds of files that an audit is given out as. */
enum PackFormat {
    /** A page for the browser. */
    HTML("html", "text/html;charset=UTF-8", HtmlPages::of),
    /** Pages to print. */
    PDF("pdf", "application/pdf", PdfPages::of);

    private final String ending;
    private final String mediaType;
    private final Function<AuditSheet, byte[]> writer;

    PackFormat(String ending, String mediaType, Function<AuditSheet, byte[]> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] write(AuditSheet sheet) {
        return writer.apply(sheet);
    }
}
