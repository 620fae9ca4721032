package io.rolewright.hiring;

import io.rolewright.events.hiring.InterviewOutcome;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.InterviewId;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Personal;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk between a candidate and a client.
 *
 * @param id names it
 * @param applicationId about which way to a job
 * @param candidateId who
 * @param clientId with which client
 * @param contactIds who comes for the client
 * @param meetingId the meeting that keeps the time free
 * @param from when it begins
 * @param until when it ends
 * @param cancelled whether it does not take place
 * @param outcome what came of it; absent until it is written down
 * @param note what there is to say about that
 * @param arrangedBy who arranged it
 */
public record Interview(
        InterviewId id,
        ApplicationId applicationId,
        CandidateId candidateId,
        ClientId clientId,
        List<ContactId> contactIds,
        MeetingId meetingId,
        Instant from,
        Instant until,
        boolean cancelled,
        @Nullable InterviewOutcome outcome,
        @Nullable @Personal String note,
        UserId arrangedBy) {
    public Interview {
        contactIds = List.copyOf(contactIds);
    }

    /** The same at another time. */
    public Interview at(Instant begin, Instant end) {
        return new Interview(
                id,
                applicationId,
                candidateId,
                clientId,
                contactIds,
                meetingId,
                begin,
                end,
                cancelled,
                outcome,
                note,
                arrangedBy);
    }

    /** The same with what there is to say about it. */
    public Interview noted(String said) {
        return new Interview(
                id,
                applicationId,
                candidateId,
                clientId,
                contactIds,
                meetingId,
                from,
                until,
                cancelled,
                outcome,
                said,
                arrangedBy);
    }

    /** Without the note, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Interview " + id;
    }
}
