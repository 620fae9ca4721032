package io.rolewright.engine.advert;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.TextEncoding;
import io.rolewright.engine.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Reads job postings from whatever they come in: a web page with or without schema.org's {@code JobPosting}, such data
 * alone, a document, or pasted text. The kind is told by the content. Nothing is fetched and nothing is run. Any number
 * of threads may share a reader.
 */
public final class JobPostingReader {
    private final DocumentReader documents;
    private final PostingLimits limits;
    private final JsonLd jsonLd;
    private final PlainPosting plain;
    private final PostingPage pages;

    /**
     * @param documents reads what is neither text nor a web page
     * @param limits how much a source may cost
     */
    public JobPostingReader(DocumentReader documents, PostingLimits limits) {
        this.documents = documents;
        this.limits = limits;
        this.jsonLd = new JsonLd(limits);
        this.plain = new PlainPosting(limits);
        this.pages = new PostingPage(jsonLd, plain, limits);
    }

    /** A reader of what is at hand as characters; it refuses every document. */
    public static JobPostingReader ofText(PostingLimits limits) {
        return new JobPostingReader(
                (name, content) -> {
                    throw new UnreadableDocumentException("document.type-unsupported");
                },
                limits);
    }

    /**
     * Reads a file or a page; closing the stream is the caller's work.
     *
     * @param name the file's name, for findings and messages only
     * @param content its bytes
     * @return at least one posting, in the order of the source
     * @throws UnreadablePostingException when no posting is in it, with the reason as a code
     * @throws UnreadableDocumentException when it is neither text nor a page and the reader of documents refuses it
     * @throws IOException when {@code content} fails
     */
    public List<JobPosting> read(String name, InputStream content)
            throws UnreadablePostingException, UnreadableDocumentException, IOException {
        byte[] bytes = content.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw new UnreadablePostingException("advert.too-large");
        }
        Optional<String> text = text(bytes);
        return text.isPresent() ? readText(text.get()) : read(documents.read(name, new ByteArrayInputStream(bytes)));
    }

    /**
     * Reads a document as pasted text.
     *
     * @throws UnreadablePostingException when it holds no words
     */
    public List<JobPosting> read(Document document) throws UnreadablePostingException {
        return List.of(plain.read(document.text(), document.findings()));
    }

    /**
     * Reads a page, data or pasted text that is at hand as characters.
     *
     * @return at least one posting
     * @throws UnreadablePostingException when no posting is in it, with the reason as a code
     */
    public List<JobPosting> readText(String content) throws UnreadablePostingException {
        if (content.length() > limits.bytes()) {
            throw new UnreadablePostingException("advert.too-large");
        }
        String start = content.stripLeading();
        if (JsonLd.looksLikeJson(start)) {
            return pages.readData(start);
        }
        if (isPage(start)) {
            return pages.read(Jsoup.parse(start), Blanks.carried(start));
        }
        return List.of(plain.read(Blanks.carried(content), List.of()));
    }

    /** Empty when the bytes are no text; a page may name its own encoding. */
    private static Optional<String> text(byte[] bytes) throws IOException {
        Optional<TextEncoding> encoding = TextEncoding.of(bytes).filter(found -> !isMarkedDocument(bytes));
        if (encoding.isEmpty()) {
            return Optional.empty();
        }
        String text = encoding.get().decode(bytes, bytes.length);
        String head = text.substring(0, Math.min(text.length(), 1024)).toLowerCase(Locale.ROOT);
        boolean named = isPage(text.stripLeading()) && head.contains("charset=") && !head.contains("utf-8");
        return Optional.of(
                named ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "").outerHtml() : text);
    }

    /** PDF and RTF may be written in letters alone. */
    private static boolean isMarkedDocument(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-") || start.startsWith("{\\rtf");
    }

    private static boolean isPage(String start) {
        return start.length() > 2
                && start.charAt(0) == '<'
                && (Character.isLetter(start.charAt(1)) || start.charAt(1) == '!' || start.charAt(1) == '?');
    }
}
