package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ReviewRequestId;

/**
 * Somebody asks that their application be looked at by a person, or that something be put right.
 *
 * @param request names what is asked
 * @param application about which way to a job
 * @param candidate who asks
 * @param kind what for
 */
@EventType("hiring.review-requested.v1")
public record ReviewRequested(
        ReviewRequestId request, ApplicationId application, CandidateId candidate, ReviewKind kind) implements Event {
    @Override
    public ReviewRequestId subject() {
        return request;
    }
}
