package io.rolewright.resumes.internal;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.FileName;
import io.rolewright.storage.StoredFile;

/** A file of an upload before it counts: in the store under the key of a person who is no candidate yet, known, or refused. */
sealed interface Arrival {
    FileName name();

    /** It is in the store. */
    record Stored(FileName name, CandidateId candidate, StoredFile file) implements Arrival {}

    /** It is somebody's résumé already, and is stored with that alone. */
    record Known(FileName name, Resumes.Known resume) implements Arrival {}

    /** Nothing of it is stored. */
    record Refused(FileName name, String code) implements Arrival {}
}
