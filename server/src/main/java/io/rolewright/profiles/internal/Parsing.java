package io.rolewright.profiles.internal;

import io.rolewright.engine.resume.Profile;
import io.rolewright.events.profiles.ProfileParsed;
import io.rolewright.events.resumes.ResumeRead;
import io.rolewright.reading.LiveModels;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.ResumeId;
import io.rolewright.storage.DocumentsInternal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes profiles of documents. */
@Component
class Parsing {
    private final DocumentsInternal documents;
    private final LiveModels<Readers> readers;
    private final Profiles profiles;
    private final FieldCipher cipher;
    private final EventLog events;
    private final Ids ids;

    Parsing(
            DocumentsInternal documents,
            LiveModels<Readers> readers,
            Profiles profiles,
            FieldCipher cipher,
            EventLog events,
            Ids ids) {
        this.documents = documents;
        this.readers = readers;
        this.profiles = profiles;
        this.cipher = cipher;
        this.events = events;
        this.ids = ids;
    }

    /**
     * A profile that is not stored yet.
     *
     * @param versions what read it
     */
    record Parsed(CandidateId candidate, ResumeId resume, DocumentId document, Profile profile, String versions) {}

    /** Nothing when the candidate was erased. */
    Optional<Parsed> parse(ResumeRead read) {
        return cipher.exists(KeyName.of(read.candidate()))
                ? Optional.of(parse(read.candidate(), read.resume(), read.document()))
                : Optional.empty();
    }

    private Parsed parse(CandidateId candidate, ResumeId resume, DocumentId document) {
        var by = readers.get();
        return new Parsed(candidate, resume, document, by.parser().parse(documents.find(document)), by.versions());
    }

    void keep(Optional<Parsed> parsed) {
        parsed.map(this::kept).ifPresent(kept -> {
            profiles.put(kept);
            tell(kept);
        });
    }

    /** The same document once more. */
    Parsed parseAgain(Kept before) {
        return parse(before.candidate(), before.resume(), before.document());
    }

    /** Without effect when the profile is another one by now. */
    void keepAgain(Kept before, Parsed parsed) {
        var kept = kept(parsed);
        if (profiles.replace(before.id(), kept)) {
            tell(kept);
        }
    }

    private Kept kept(Parsed parsed) {
        return new Kept(
                ids.next(ProfileId::new),
                parsed.candidate(),
                parsed.resume(),
                parsed.document(),
                parsed.versions(),
                parsed.profile());
    }

    private void tell(Kept kept) {
        events.append(new ProfileParsed(kept.candidate(), kept.id(), kept.resume(), kept.versions()));
    }
}
