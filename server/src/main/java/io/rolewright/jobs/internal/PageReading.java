package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.board.BoardEntry;
import io.rolewright.engine.board.BoardPage;
import io.rolewright.engine.board.BoardReader;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.mapping.MappingLimits;
import io.rolewright.events.jobs.PageReceived;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileReference;
import io.rolewright.storage.DocumentsInternal;
import io.rolewright.storage.FileToRead;
import io.rolewright.storage.FilesInternal;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the files of runs, whatever jobs come on: pages, answers of boards, feeds and tables by itself, everything else by the
 * store's workers.
 */
@Component
class PageReading {
    private final Runs runs;
    private final FilesInternal files;
    private final DocumentsInternal documents;
    private final Intake intake;

    PageReading(Runs runs, FilesInternal files, DocumentsInternal documents, Intake intake) {
        this.runs = runs;
        this.files = files;
        this.documents = documents;
        this.intake = intake;
    }

    /**
     * What a page gave: postings, or the reason why there are none.
     *
     * @param refusal absent when there are postings
     */
    record Outcome(
            PageReceived page,
            List<JobPosting> postings,
            @Nullable String refusal) {}

    Outcome read(PageReceived received) {
        var page = runs.page(received.run(), received.position());
        try {
            return new Outcome(received, postings(page.name(), Objects.requireNonNull(page.file())), null);
        } catch (UnreadablePostingException refusal) {
            return new Outcome(received, List.of(), refusal.code());
        } catch (UnreadableDocumentException refusal) {
            return new Outcome(received, List.of(), refusal.code());
        }
    }

    void store(Outcome outcome) {
        intake.finish(outcome);
    }

    private List<JobPosting> postings(String name, FileReference file)
            throws UnreadablePostingException, UnreadableDocumentException {
        var reader = new BoardReader(
                (called, content) -> document(called, file), PostingLimits.standard(), MappingLimits.standard());
        try (var content = files.open(file).getInputStream()) {
            return postings(reader.read(name, content));
        } catch (IOException failure) {
            throw ContractException.broken("jobs.page-not-read", name);
        }
    }

    /** What some entries lack is no reason against the others. */
    private static List<JobPosting> postings(BoardPage page) throws UnreadablePostingException {
        var read = page.entries().stream()
                .flatMap(entry -> entry.posting().stream())
                .toList();
        if (read.isEmpty()) {
            throw new UnreadablePostingException(page.entries().stream()
                    .flatMap(entry -> entry.outcome() instanceof BoardEntry.Refused refused
                            ? Stream.of(refused.code())
                            : Stream.empty())
                    .findFirst()
                    .orElse("advert.no-posting"));
        }
        return read;
    }

    private Document document(String name, FileReference file) throws UnreadableDocumentException {
        var reading = documents.read(new FileToRead(file, name));
        if (reading.document() == null) {
            throw new UnreadableDocumentException(Objects.requireNonNull(reading.refusal()));
        }
        return documents.find(reading.document());
    }
}
