package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.JobId;

/**
 * People can be ranked for a job from now on.
 *
 * @param job which
 * @param advert the reading that they are ranked by
 */
@EventType("matching.advert-admitted.v1")
public record AdvertAdmitted(JobId job, AdvertId advert) implements Event {
    @Override
    public JobId subject() {
        return job;
    }
}
