package io.rolewright.events.profiles;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.ResumeId;

/**
 * A candidate's profile was read from a résumé and replaces the one before.
 *
 * @param candidate whose it is
 * @param profile this reading; a new one each time
 * @param resume what it was read from
 * @param versions what read it: versions of release and taxonomy, parted by {@code /}
 */
@EventType("profiles.profile-parsed.v1")
public record ProfileParsed(CandidateId candidate, ProfileId profile, ResumeId resume, String versions)
        implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
