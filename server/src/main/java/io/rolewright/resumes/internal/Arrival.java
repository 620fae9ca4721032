package io.rolewright.resumes.internal;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.FileName;
import io.rolewright.storage.StoredFile;

/** A file of an upload before it counts: in the store under the key of whose it is, known, or refused. */
sealed interface Arrival {
    FileName name();

    /** It is in the store. */
    sealed interface InStore extends Arrival {
        CandidateId candidate();

        StoredFile file();
    }

    /** It is in the store, under the key of a person who is no candidate yet. */
    record Stored(FileName name, CandidateId candidate, StoredFile file) implements InStore {}

    /** It is in the store, under the key of the candidate whose résumé it is beside others. */
    record Further(FileName name, CandidateId candidate, StoredFile file) implements InStore {}

    /** It is somebody's résumé already, and is stored with that alone. */
    record Known(FileName name, Resumes.Known resume) implements Arrival {}

    /** Nothing of it is stored. */
    record Refused(FileName name, String code) implements Arrival {}
}
