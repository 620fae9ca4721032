package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has come to another stage of their way to a job.
 *
 * @param application their way to it
 * @param candidate who
 * @param job which
 * @param version the application's version from now on
 * @param from where they were
 * @param to where they are
 * @param reason why they do not go on; absent when they do
 * @param at since when
 */
@EventType("hiring.application-moved.v1")
public record ApplicationMoved(
        ApplicationId application,
        CandidateId candidate,
        JobId job,
        int version,
        ApplicationStage from,
        ApplicationStage to,
        @Nullable StageReason reason,
        Instant at)
        implements Event {
    @Override
    public ApplicationId subject() {
        return application;
    }
}
