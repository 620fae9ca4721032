package io.rolewright.profiles.internal;

import io.rolewright.engine.resume.Profile;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.ProfileId;

/** A stored profile, and the document that its spans point into. */
record Kept(ProfileId id, CandidateId candidate, DocumentId document, Profile profile) {}
