package io.rolewright.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Reads PDF, Word (OOXML), HTML and plain text in this process. Safe for concurrent callers.
 *
 * <p>Keeps every limit but time and heap: a hostile file may hold the calling thread or fill the heap, so files of
 * strangers belong to {@link ChildProcessReader}. The first PDF of a process replaces PDFBox's font mapper, so that no
 * font of the system is looked for.
 */
public final class InProcessReader implements DocumentReader {
    private final ReadingLimits limits;

    public InProcessReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(String name, InputStream content) throws UnreadableDocumentException, IOException {
        return read(name, CappedBytes.read(content, limits.bytes()));
    }

    private Document read(String name, byte[] bytes) throws UnreadableDocumentException {
        FileType type = FileType.of(bytes);
        DocumentText text = new DocumentText(limits);
        if (type.contradicts(name)) {
            text.finding("document.name-mismatch", Severity.WARNING);
        }
        readInto(text, type, bytes);
        Document document = text.document(name, type.mediaType(), sha256(bytes));
        if (document.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableDocumentException("document.no-text");
        }
        return document;
    }

    // The libraries answer broken files with every kind of runtime exception, deep ones with a stack overflow.
    private void readInto(DocumentText text, FileType type, byte[] bytes) throws UnreadableDocumentException {
        try {
            format(type).read(bytes, text);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableDocumentException("document.damaged", e);
        }
    }

    private Format format(FileType type) {
        return switch (type) {
            case PDF -> new PdfFormat(limits);
            case WORD -> new WordFormat(limits);
            case HTML -> new HtmlFormat();
            case TEXT -> new TextFormat();
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
