package io.rolewright.engine.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of files that are read, told by their bytes. */
enum FileType {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm", "dotx", "dotm"),
    HTML("text/html", "html", "htm", "xhtml"),
    TEXT("text/plain", "txt", "text", "md");

    /** Acrobat finds the header anywhere in the first 1024 bytes, and so do the mail gateways that prepend to it. */
    private static final int HEADER_WINDOW = 1024;

    private static final Set<String> OTHER_ENDINGS = Set.of(
            "doc", "rtf", "odt", "pages", "xls", "xlsx", "ppt", "pptx", "zip", "eml", "msg", "png", "jpg", "jpeg",
            "gif", "tif", "tiff", "webp", "bmp");
    private static final List<String> FOREIGN_STARTS = List.of("{\\rtf", "%!PS", "From - ", "MIME-Version:");
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
    private final Set<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** A zip is answered with {@link #WORD}; whether it holds a Word document is told when it is unpacked. */
    static FileType of(byte[] bytes) throws UnreadableDocumentException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEADER_WINDOW), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4")) {
            return WORD;
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith(new String(OLE, StandardCharsets.ISO_8859_1))) {
            throw new UnreadableDocumentException(
                    isEncryptedPackage(bytes) ? "document.needs-password" : "document.type-unsupported");
        }
        return textual(head, bytes);
    }

    /** Whether the name's ending is that of another kind of file. */
    boolean contradicts(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !endings.contains(ending) && isKnown(ending) && name.contains(".");
    }

    private static boolean isKnown(String ending) {
        if (OTHER_ENDINGS.contains(ending)) {
            return true;
        }
        return List.of(values()).stream().anyMatch(type -> type.endings.contains(ending));
    }

    private static FileType textual(String head, byte[] bytes) throws UnreadableDocumentException {
        TextEncoding encoding =
                TextEncoding.of(bytes).orElseThrow(() -> new UnreadableDocumentException("document.type-unsupported"));
        String start = encoding.decode(bytes, HEADER_WINDOW).strip();
        if (FOREIGN_STARTS.stream().anyMatch(head::startsWith)) {
            throw new UnreadableDocumentException("document.type-unsupported");
        }
        if (HtmlFormat.startsLikeHtml(start)) {
            return HTML;
        }
        if (start.startsWith("<?xml") || start.startsWith("<svg")) {
            throw new UnreadableDocumentException("document.type-unsupported");
        }
        return TEXT;
    }

    // An encrypted Office file is an OLE container whose directory names this stream in UTF-16.
    private static boolean isEncryptedPackage(byte[] bytes) {
        String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
    }
}
