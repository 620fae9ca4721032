package io.rolewright.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Reads files in this process. Safe for concurrent callers.
 *
 * <p>Keeps every limit but time and heap: a hostile file may hold the calling thread or fill the heap, so files of
 * strangers belong to {@link ChildProcessReader}. The first PDF of a process replaces PDFBox's font mapper, so that no
 * font of the system is looked for.
 */
public final class InProcessReader implements DocumentReader {
    private final ReadingLimits limits;
    private final @Nullable Recognition recognition;
    private final Runnable recognising;

    /** A reader that leaves pictures alone. */
    public InProcessReader(ReadingLimits limits) {
        this(limits, null);
    }

    /**
     * A reader.
     *
     * @param recognition how letters of pictures are recognised; when absent they are not
     */
    public InProcessReader(ReadingLimits limits, @Nullable Recognition recognition) {
        this(limits, recognition, () -> {});
    }

    /** @param recognising called when recognition begins in a file */
    InProcessReader(ReadingLimits limits, @Nullable Recognition recognition, Runnable recognising) {
        this.limits = limits;
        this.recognition = recognition;
        this.recognising = recognising;
    }

    @Override
    public Document read(String name, InputStream content) throws UnreadableDocumentException, IOException {
        return read(name, CappedBytes.read(content, limits.bytes()));
    }

    private Document read(String name, byte[] bytes) throws UnreadableDocumentException {
        FileType type = Signature.of(bytes);
        if (type.isDisguised(name)) {
            throw new UnreadableDocumentException("document.disguised");
        }
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
            format(type, text).read(bytes, text);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableDocumentException("document.damaged", e);
        }
    }

    private Format format(FileType type, DocumentText text) {
        return switch (type) {
            case PDF -> new PdfFormat(limits, recogniser(text));
            case WORD -> new WordFormat(limits);
            case OLD_WORD -> new OldWordFormat();
            case OPEN -> new OpenFormat(limits);
            case RTF -> new RtfFormat();
            case OUTLOOK -> new OutlookFormat();
            case MAIL -> new MailFormat(limits);
            case HTML -> new HtmlFormat();
            case TEXT -> new TextFormat();
            case PNG, JPEG, TIFF -> new PictureFormat(recogniser(text));
        };
    }

    private @Nullable Recogniser recogniser(DocumentText text) {
        return recognition == null ? null : new Recogniser(recognition, recognising, text);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
