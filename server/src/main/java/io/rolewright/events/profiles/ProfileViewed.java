package io.rolewright.events.profiles;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;

/** Somebody was shown a candidate's profile, or words of it; of release 0.2, since then {@code PersonalDataRead} tells so. */
@EventType("profiles.profile-viewed.v1")
public record ProfileViewed(CandidateId candidate) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
