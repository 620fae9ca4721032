package io.rolewright.profiles.internal;

import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.events.profiles.ProfileParsed;
import io.rolewright.events.resumes.ResumeRead;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Ids;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.Version;
import io.rolewright.storage.DocumentsInternal;
import org.springframework.stereotype.Component;

/** Makes profiles of documents. */
@Component
class Parsing {
    private static final String VERSIONS = Version.ofReading();

    private final DocumentsInternal documents;
    private final ResumeParser parser;
    private final Profiles profiles;
    private final EventLog events;
    private final Ids ids;

    Parsing(DocumentsInternal documents, ResumeParser parser, Profiles profiles, EventLog events, Ids ids) {
        this.documents = documents;
        this.parser = parser;
        this.profiles = profiles;
        this.events = events;
        this.ids = ids;
    }

    /** A profile that is not stored yet. */
    record Parsed(ResumeRead read, Profile profile) {}

    Parsed parse(ResumeRead read) {
        return new Parsed(read, parser.parse(documents.find(read.document())));
    }

    void keep(Parsed parsed) {
        var read = parsed.read();
        var kept = new Kept(ids.next(ProfileId::new), read.candidate(), read.document(), parsed.profile());
        profiles.put(kept, read.resume());
        events.append(new ProfileParsed(read.candidate(), kept.id(), read.resume(), VERSIONS));
    }
}
