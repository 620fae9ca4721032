package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.integrations.Fetched;
import io.rolewright.shared.FileReference;
import io.rolewright.storage.DocumentsInternal;
import io.rolewright.storage.FileToRead;
import io.rolewright.storage.FilesInternal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads jobs from documents that stand where a page was looked for. */
@Component
class PageDocuments {
    private final JobPostingReader postings = JobPostingReader.ofText(PostingLimits.standard());
    private final DocumentsInternal documents;
    private final FilesInternal files;

    PageDocuments(DocumentsInternal documents, FilesInternal files) {
        this.documents = documents;
        this.files = files;
    }

    List<Listed.Told> read(String url, Fetched answer) {
        var file = Objects.requireNonNull(answer.file());
        try {
            return List.of(read(url, file).of(answer));
        } finally {
            files.remove(file);
        }
    }

    private Listed.Told read(String url, FileReference file) {
        var key = PageJobs.key(url);
        var reading = documents.read(new FileToRead(file, "job"));
        if (reading.document() == null) {
            return Listed.Told.refused(key, url, Objects.requireNonNull(reading.refusal()));
        }
        var document = documents.find(reading.document());
        try {
            return Listed.Told.job(
                    key, url, document.text(), postings.read(document).getFirst());
        } catch (UnreadablePostingException refusal) {
            return Listed.Told.refused(key, url, refusal.code());
        }
    }
}
