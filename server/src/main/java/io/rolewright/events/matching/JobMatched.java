package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.JobId;

/**
 * Everybody who is known has been ranked for a job.
 *
 * @param job which
 * @param advert the reading that they were ranked by
 * @param people how many
 */
@EventType("matching.job-matched.v1")
public record JobMatched(JobId job, AdvertId advert, int people) implements Event {
    @Override
    public JobId subject() {
        return job;
    }
}
