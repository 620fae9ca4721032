package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InterviewId;
import io.rolewright.shared.MeetingId;
import java.time.Instant;

/**
 * A candidate and a client are to talk.
 *
 * @param interview names it
 * @param application about which job
 * @param candidate who
 * @param client with which client
 * @param meeting that keeps the time free
 * @param from when it begins
 * @param until when it ends
 */
@EventType("hiring.interview-arranged.v1")
public record InterviewArranged(
        InterviewId interview,
        ApplicationId application,
        CandidateId candidate,
        ClientId client,
        MeetingId meeting,
        Instant from,
        Instant until)
        implements Event {
    @Override
    public InterviewId subject() {
        return interview;
    }
}
