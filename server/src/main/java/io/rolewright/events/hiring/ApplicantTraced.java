package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ListingId;

/**
 * It is known by which advert on a board somebody applied.
 *
 * @param application their way to the job
 * @param candidate who
 * @param listing the advert
 */
@EventType("hiring.applicant-traced.v1")
public record ApplicantTraced(ApplicationId application, CandidateId candidate, ListingId listing) implements Event {
    @Override
    public ApplicationId subject() {
        return application;
    }
}
