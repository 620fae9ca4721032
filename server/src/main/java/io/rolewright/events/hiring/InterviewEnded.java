package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InterviewId;

/**
 * Somebody wrote down what came of an interview.
 *
 * @param interview of which
 * @param application about which job
 * @param candidate who talked
 * @param client with which client
 * @param outcome what came of it
 */
@EventType("hiring.interview-ended.v1")
public record InterviewEnded(
        InterviewId interview,
        ApplicationId application,
        CandidateId candidate,
        ClientId client,
        InterviewOutcome outcome)
        implements Event {
    @Override
    public InterviewId subject() {
        return interview;
    }
}
