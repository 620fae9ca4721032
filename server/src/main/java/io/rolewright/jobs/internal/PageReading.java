package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.UnreadablePostingException;
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

/** Reads the pages of runs: web pages and text by itself, PDF and Word by the store's workers. */
@Component
class PageReading {
    private final Runs runs;
    private final FilesInternal files;
    private final DocumentsInternal documents;
    private final JobPostingReader postings;
    private final Intake intake;

    PageReading(Runs runs, FilesInternal files, DocumentsInternal documents, JobPostingReader postings, Intake intake) {
        this.runs = runs;
        this.files = files;
        this.documents = documents;
        this.postings = postings;
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
            return new Outcome(received, read(page.name(), Objects.requireNonNull(page.file())), null);
        } catch (UnreadablePostingException refusal) {
            return new Outcome(received, List.of(), refusal.code());
        } catch (UnreadableDocumentException refusal) {
            return new Outcome(received, List.of(), refusal.code());
        }
    }

    void store(Outcome outcome) {
        var page = outcome.page();
        if (outcome.refusal() == null) {
            intake.finish(page.run(), page.position(), outcome.postings());
        } else {
            intake.refuse(page.run(), page.position(), outcome.refusal());
        }
    }

    private List<JobPosting> read(String name, FileReference file)
            throws UnreadablePostingException, UnreadableDocumentException {
        try (var content = files.open(file).getInputStream()) {
            var head = content.readNBytes(5);
            if (isDocument(head)) {
                return fromDocument(name, file);
            }
            return postings.read(
                    name, new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(head), content));
        } catch (IOException failure) {
            throw ContractException.broken("jobs.page-not-read", name);
        }
    }

    private List<JobPosting> fromDocument(String name, FileReference file)
            throws UnreadablePostingException, UnreadableDocumentException {
        var reading = documents.read(new FileToRead(file, name));
        if (reading.document() == null) {
            throw new UnreadableDocumentException(Objects.requireNonNull(reading.refusal()));
        }
        return postings.read(documents.find(reading.document()));
    }

    private static boolean isDocument(byte[] head) {
        var start = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1);
        return start.startsWith("%PDF-") || start.startsWith("PK\3\4");
    }
}
