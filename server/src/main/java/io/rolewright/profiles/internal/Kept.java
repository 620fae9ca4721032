package io.rolewright.profiles.internal;

import io.rolewright.engine.resume.Profile;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.ResumeId;

/**
 * A stored profile, as it was read.
 *
 * @param id another one after every reading and every correction
 * @param document what the profile's spans point into
 * @param versions what read it: release and taxonomy, parted by {@code /}, and other models
 */
record Kept(
        ProfileId id, CandidateId candidate, ResumeId resume, DocumentId document, String versions, Profile profile) {
    /** The same under another id. */
    Kept as(ProfileId other) {
        return new Kept(other, candidate, resume, document, versions, profile);
    }
}
