package io.rolewright.events.listings;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.JobId;

/**
 * A job that is closed stands on no board of ours any more.
 *
 * @param job which
 * @param listings how many adverts were taken down
 */
@EventType("listings.job-taken-down.v1")
public record JobTakenDown(JobId job, int listings) implements Event {
    @Override
    public JobId subject() {
        return job;
    }
}
