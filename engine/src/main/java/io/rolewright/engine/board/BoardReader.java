package io.rolewright.engine.board;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PageReading;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.PostingText;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.mapping.MappedAnswer;
import io.rolewright.engine.mapping.Mapping;
import io.rolewright.engine.mapping.MappingLimits;
import io.rolewright.engine.mapping.Mappings;
import io.rolewright.engine.mapping.UnmappedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Reads the jobs on whatever they come on: an answer of a board, a feed, a table, a web page, a document or pasted text.
 * What it is, is told by its content and never by its name. Nothing is fetched and nothing is run. Safe for threads.
 */
public final class BoardReader {
    private final PostingLimits limits;
    private final MappingLimits answerLimits;
    private final JobPostingReader postings;
    private final Mappings mappings;
    private final Entries entries;

    /**
     * @param documents reads what is neither text nor data nor a page
     * @param limits how much one posting or page may cost
     * @param answerLimits how much one answer of a board may cost
     */
    public BoardReader(DocumentReader documents, PostingLimits limits, MappingLimits answerLimits) {
        this.limits = limits;
        this.answerLimits = answerLimits;
        this.postings = new JobPostingReader(documents, limits);
        this.mappings = new Mappings(answerLimits);
        this.entries = new Entries(postings);
    }

    /** The formats that have a mapping, in the order in which they are told apart. */
    public List<String> formats() {
        return mappings.all().stream().map(Mapping::format).toList();
    }

    /**
     * Reads a file; closing the stream is the caller's work.
     *
     * @param name the file's name, for findings and messages only
     * @param content its bytes
     * @return at least one entry
     * @throws UnreadablePostingException when no job is in it, with the reason as a code
     * @throws UnreadableDocumentException when it is neither text nor a page and the reader of documents refuses it
     * @throws IOException when {@code content} fails
     */
    public BoardPage read(String name, InputStream content)
            throws UnreadablePostingException, UnreadableDocumentException, IOException {
        byte[] bytes = content.readNBytes(answerLimits.characters() + 1);
        if (bytes.length > answerLimits.characters()) {
            throw new UnreadablePostingException("advert.too-large");
        }
        Optional<String> text = PostingText.of(bytes, limits.bytes());
        return text.isPresent()
                ? read(text.get())
                : entries.page("text", postings.read(name, new ByteArrayInputStream(bytes)));
    }

    /**
     * Reads an answer, feed, table, page or pasted text that is at hand as characters.
     *
     * @return at least one entry
     * @throws UnreadablePostingException when no job is in it, with the reason as a code
     */
    public BoardPage read(String text) throws UnreadablePostingException {
        Optional<Mapping.Kind> kind = mappings.kind(text);
        if (kind.isEmpty()) {
            return entries.page("text", postings.readText(text));
        }
        return switch (kind.get()) {
            case HTML -> page(text);
            case JSON -> stated(text);
            case XML, TABLE -> some(entries.page(answer(text)));
        };
    }

    /**
     * Reads the answer of a source whose format is known.
     *
     * @param format one of {@link #formats()}
     * @param text the answer
     * @return no entries when the source has no jobs now
     * @throws UnreadablePostingException {@code board.other-format} when it is an answer of something else, such as a page
     *     of HTML; {@code board.error-answer} when the source says that it failed; or another reason as a code
     * @throws IllegalArgumentException when there is no such format
     */
    public BoardPage read(String format, String text) throws UnreadablePostingException {
        Mapping mapping = mappings.of(format).orElseThrow(() -> new IllegalArgumentException("no format " + format));
        return mapping.kind() == Mapping.Kind.HTML ? layout(mapping, text) : expected(mapping, text);
    }

    private BoardPage expected(Mapping mapping, String text) throws UnreadablePostingException {
        try {
            return entries.page(mappings.read(mapping, text));
        } catch (UnmappedException reason) {
            throw new UnreadablePostingException(reason.code());
        }
    }

    private BoardPage layout(Mapping mapping, String text) throws UnreadablePostingException {
        if (text.length() > limits.bytes()) {
            throw new UnreadablePostingException("advert.too-large");
        }
        Document page = PostingText.page(text);
        Optional<MappedAnswer> answer = mappings.read(mapping, page);
        if (answer.isPresent()) {
            return entries.page(answer.get());
        }
        if (page.body().text().isBlank()) {
            return entries.none(mapping);
        }
        throw new UnreadablePostingException("board.other-format");
    }

    private BoardPage page(String html) throws UnreadablePostingException {
        PageReading reading = postings.readPage(html);
        if (reading.answer().isPresent()) {
            return entries.page(reading.answer().get());
        }
        BoardPage page = entries.page(reading.form(), reading.postings());
        return new BoardPage(
                page.format(), reading.mapping(), page.entries(), page.total(), page.next(), page.findings());
    }

    /** Data of schema.org says itself what it is, unless it is a part of a board's answer. */
    private BoardPage stated(String json) throws UnreadablePostingException {
        if (json.contains("JobPosting") && json.contains("@type") && json.length() <= limits.bytes()) {
            Optional<MappedAnswer> known = mappings.known(json);
            if (known.isPresent()) {
                return some(entries.page(known.get()));
            }
            Optional<List<JobPosting>> stated = postingsOf(json);
            if (stated.isPresent()) {
                return entries.page("json-ld", stated.get());
            }
        }
        return some(entries.page(answer(json)));
    }

    private static BoardPage some(BoardPage page) throws UnreadablePostingException {
        if (page.entries().isEmpty()) {
            throw new UnreadablePostingException("board.no-jobs");
        }
        return page;
    }

    /** Empty when the data are well-formed and hold none. */
    private Optional<List<JobPosting>> postingsOf(String json) throws UnreadablePostingException {
        try {
            return Optional.of(postings.readText(json));
        } catch (UnreadablePostingException reason) {
            if (reason.code().equals("advert.no-posting")) {
                return Optional.empty();
            }
            throw reason;
        }
    }

    private MappedAnswer answer(String text) throws UnreadablePostingException {
        try {
            return mappings.read(text);
        } catch (UnmappedException reason) {
            throw new UnreadablePostingException(reason.code());
        }
    }
}
