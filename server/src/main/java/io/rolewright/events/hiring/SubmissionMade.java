package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.MandateId;
import io.rolewright.shared.SubmissionId;
import java.time.Instant;

/**
 * Somebody was put forward to a client.
 *
 * @param submission names it
 * @param application for which job
 * @param candidate who
 * @param client to which client
 * @param contact to whom there
 * @param terms the version of the client's terms that hold for it
 * @param mandate by which the candidate agreed
 * @param at when
 */
@EventType("hiring.submission-made.v1")
public record SubmissionMade(
        SubmissionId submission,
        ApplicationId application,
        CandidateId candidate,
        ClientId client,
        ContactId contact,
        int terms,
        MandateId mandate,
        Instant at)
        implements Event {
    @Override
    public SubmissionId subject() {
        return submission;
    }
}
