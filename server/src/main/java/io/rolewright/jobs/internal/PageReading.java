package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.events.jobs.PageReceived;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileReference;
import io.rolewright.storage.DocumentsInternal;
import io.rolewright.storage.FileToRead;
import io.rolewright.storage.FilesInternal;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the pages of runs: web pages and text by itself, everything else by the store's workers. */
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
        var reader = new JobPostingReader((called, content) -> document(called, file), PostingLimits.standard());
        try (var content = files.open(file).getInputStream()) {
            return reader.read(name, content);
        } catch (IOException failure) {
            throw ContractException.broken("jobs.page-not-read", name);
        }
    }

    private Document document(String name, FileReference file) throws UnreadableDocumentException {
        var reading = documents.read(new FileToRead(file, name));
        if (reading.document() == null) {
            throw new UnreadableDocumentException(Objects.requireNonNull(reading.refusal()));
        }
        return documents.find(reading.document());
    }
}
