package io.rolewright.engine.advert;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.Finding;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.mapping.JsonText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads job postings from whatever they come in: a web page with or without schema.org's {@code JobPosting}, such data
 * alone, a document, or pasted text. The kind is told by the content. Nothing is fetched and nothing is run. Any number
 * of threads may share a reader.
 */
public final class JobPostingReader {
    /** More tags than any page has that a person reads. */
    private static final int MOST_TAGS = 400_000;

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
        Optional<String> text = PostingText.of(bytes, limits.bytes());
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
        if (JsonText.looksLikeJson(start)) {
            return pages.readData(start);
        }
        if (PostingText.isPage(start)) {
            return readPage(start).postings();
        }
        return List.of(plain.read(Blanks.carried(content), List.of()));
    }

    /**
     * Reads a web page.
     *
     * @return at least one posting
     * @throws UnreadablePostingException when no posting is in it, with the reason as a code
     */
    public PageReading readPage(String html) throws UnreadablePostingException {
        if (html.length() > limits.bytes() || html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new UnreadablePostingException("advert.too-large");
        }
        return pages.read(PostingText.page(html), Blanks.carried(html));
    }

    /**
     * Reads a {@code JobPosting} of schema.org that is at hand as data. Who hires and where, when the data leave that out, is
     * read from labels in its description, as feeds have them.
     *
     * @param findings what is known of its source already
     * @return empty when it names no title
     */
    public Optional<JobPosting> readStated(JsonNode posting, List<Finding> findings) {
        return new StatedPosting(completed(posting), limits).read(findings);
    }

    private static JsonNode completed(JsonNode posting) {
        boolean lacks = posting.path("hiringOrganization").isMissingNode()
                || posting.path("jobLocation").isMissingNode();
        String description = posting.path("description").asString("");
        if (!lacks || !(posting instanceof ObjectNode stated) || description.indexOf('<') < 0) {
            return posting;
        }
        ObjectNode whole = stated.deepCopy();
        PageStructure.complete(whole, Jsoup.parseBodyFragment(description));
        return whole;
    }
}
