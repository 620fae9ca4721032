package io.rolewright.events.profiles;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.ResumeId;
import java.util.List;

/**
 * Somebody put a candidate's profile right, or took all corrections of it back; the profile has another id since then.
 *
 * @param candidate whose it is
 * @param profile the profile as it is now
 * @param resume what it was read from
 * @param fields names of the corrected fields of JSON Resume, for example {@code work}; empty when all were taken back
 */
@EventType("profiles.profile-corrected.v1")
public record ProfileCorrected(CandidateId candidate, ProfileId profile, ResumeId resume, List<String> fields)
        implements Event {
    public ProfileCorrected {
        fields = List.copyOf(fields);
    }

    @Override
    public CandidateId subject() {
        return candidate;
    }
}
