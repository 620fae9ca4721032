package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;

/**
 * Somebody is up for a job.
 *
 * @param application their way to it
 * @param candidate who
 * @param job which
 * @param owner who looks after it
 * @param source how they came to be
 */
@EventType("hiring.application-made.v1")
public record ApplicationMade(
        ApplicationId application, CandidateId candidate, JobId job, UserId owner, ApplicationSource source)
        implements Event {
    @Override
    public ApplicationId subject() {
        return application;
    }
}
