package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ReviewRequestId;

/**
 * A person has answered what somebody asked about their application.
 *
 * @param request names what was asked
 * @param application about which way to a job
 * @param candidate who asked
 * @param kind what for
 */
@EventType("hiring.review-answered.v1")
public record ReviewAnswered(ReviewRequestId request, ApplicationId application, CandidateId candidate, ReviewKind kind)
        implements Event {
    @Override
    public ReviewRequestId subject() {
        return request;
    }
}
