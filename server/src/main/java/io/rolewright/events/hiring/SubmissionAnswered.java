package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * A client has said whether it wants to know more of somebody.
 *
 * @param submission by which they were put forward
 * @param application for which job
 * @param candidate who
 * @param client which client
 * @param answer what it says
 * @param reason why it does not; absent when it does
 */
@EventType("hiring.submission-answered.v1")
public record SubmissionAnswered(
        SubmissionId submission,
        ApplicationId application,
        CandidateId candidate,
        ClientId client,
        Answer answer,
        @Nullable StageReason reason)
        implements Event {
    @Override
    public SubmissionId subject() {
        return submission;
    }
}
