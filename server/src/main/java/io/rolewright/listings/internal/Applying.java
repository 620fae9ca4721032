package io.rolewright.listings.internal;

import io.rolewright.resumes.ApplicationsInternal;
import io.rolewright.resumes.NewApplication;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileName;
import io.rolewright.storage.DocumentsInternal;
import io.rolewright.storage.FileToRead;
import io.rolewright.storage.FilesInternal;
import io.rolewright.storage.StoredFile;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;

/**
 * Takes in a résumé for a job from somebody who is not signed in, on behalf of this service. The file is read at once, while
 * they are still there: the form asks for nothing else, so nobody could tell them later that it cannot be read.
 */
@Component
class Applying {
    private static final Logger log = LoggerFactory.getLogger(Applying.class);

    private final ApplicationsInternal applications;
    private final FilesInternal files;
    private final DocumentsInternal documents;

    Applying(ApplicationsInternal applications, FilesInternal files, DocumentsInternal documents) {
        this.applications = applications;
        this.files = files;
        this.documents = documents;
    }

    /** The code of what is wrong with the file, of which nothing is kept then; empty when it was taken. */
    Optional<String> apply(PublishedPage page, FileName name, InputStream content) {
        var asked = Call.current();
        try {
            new Call(Actor.service("listings"), asked.actor().name(), asked.trace())
                    .run(() -> take(page, name, content));
            return Optional.empty();
        } catch (ContractException failure) {
            if (!failure.code().startsWith("document.")) {
                throw failure;
            }
            return Optional.of(failure.code());
        }
    }

    private void take(PublishedPage page, FileName name, InputStream content) {
        var applicant = applications.expect().id();
        var file = store(applicant, content);
        refusal(file, name).ifPresent(code -> {
            files.remove(file.reference());
            applications.forget(applicant);
            throw ContractException.invalid(code);
        });
        // Not taken back when this fails: a lost connection may hide that it was done.
        applications.take(new NewApplication(applicant, page.owner(), page.job(), name.text(), file));
    }

    private StoredFile store(CandidateId applicant, InputStream content) {
        try {
            return files.store(KeyName.of(applicant), new InputStreamResource(content));
        } catch (RuntimeException failure) {
            applications.forget(applicant);
            throw failure;
        }
    }

    // What cannot be read just now is read later, as every résumé is.
    private Optional<String> refusal(StoredFile file, FileName name) {
        try {
            return Optional.ofNullable(documents
                    .read(new FileToRead(file.reference(), name.text()))
                    .refusal());
        } catch (ContractException away) {
            log.info("an applicant's file is not read at once: {}", away.code());
            return Optional.empty();
        }
    }
}
