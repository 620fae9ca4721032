package io.rolewright.engine.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells the type of a file by its bytes alone. */
final class Signature {
    /** Acrobat finds the header anywhere in the first 1024 bytes, and so do the mail gateways that prepend to it. */
    private static final int HEADER_WINDOW = 1024;
    /** The head of a message that came a long way. */
    private static final int MAIL_WINDOW = 16 << 10;

    private static final String ZIP = "PK\3\4";
    private static final String PDF = "%PDF-";
    private static final String OPEN = "mimetype" + FileType.OPEN.mediaType();
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";
    private static final String PNG = "\u0089PNG\r\n\u001A\n";
    private static final String JPEG = "\u00FF\u00D8\u00FF";
    private static final List<String> TIFFS = List.of("II*\0", "MM\0*");
    private static final List<String> FOREIGN_STARTS = List.of("%!PS", "<?xml", "<svg");

    private Signature() {}

    /** A zip that is no OpenDocument is answered with {@link FileType#WORD}; unpacking it tells. */
    static FileType of(byte[] bytes) throws UnreadableDocumentException {
        String head = latin(bytes, HEADER_WINDOW);
        if (head.startsWith(ZIP)) {
            return head.contains(OPEN) ? FileType.OPEN : FileType.WORD;
        }
        if (head.contains(PDF)) {
            return pdf(head, bytes);
        }
        if (head.startsWith(OLE)) {
            return compound(bytes);
        }
        if (head.startsWith(PNG)) {
            return FileType.PNG;
        }
        if (head.startsWith(JPEG)) {
            return FileType.JPEG;
        }
        if (TIFFS.stream().anyMatch(head::startsWith)) {
            return FileType.TIFF;
        }
        return head.strip().startsWith(RtfFormat.START) ? FileType.RTF : textual(bytes);
    }

    // A file of two types passes one gate as this and the next as that.
    private static FileType pdf(String head, byte[] bytes) throws UnreadableDocumentException {
        if (HtmlFormat.startsLikeHtml(head.strip()) || ZipDirectory.endsIn(bytes)) {
            throw new UnreadableDocumentException("document.disguised");
        }
        return FileType.PDF;
    }

    // The streams of a compound file have their names in UTF-16.
    private static FileType compound(byte[] bytes) throws UnreadableDocumentException {
        String names = latin(bytes, bytes.length);
        if (names.contains(wide("EncryptedPackage"))) {
            throw new UnreadableDocumentException("document.needs-password");
        }
        if (names.contains(wide("__properties_version1.0"))) {
            return FileType.OUTLOOK;
        }
        if (names.contains(wide("WordDocument"))) {
            return FileType.OLD_WORD;
        }
        throw new UnreadableDocumentException("document.type-unsupported");
    }

    private static FileType textual(byte[] bytes) throws UnreadableDocumentException {
        TextEncoding encoding =
                TextEncoding.of(bytes).orElseThrow(() -> new UnreadableDocumentException("document.type-unsupported"));
        String start = encoding.decode(bytes, HEADER_WINDOW).strip();
        if (HtmlFormat.startsLikeHtml(start)) {
            return FileType.HTML;
        }
        if (FOREIGN_STARTS.stream().anyMatch(start::startsWith)) {
            throw new UnreadableDocumentException("document.type-unsupported");
        }
        return MailFormat.startsLikeMail(encoding.decode(bytes, MAIL_WINDOW)) ? FileType.MAIL : FileType.TEXT;
    }

    private static String latin(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
