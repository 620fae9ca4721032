package io.rolewright.events.resumes;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.ResumeId;
import org.jspecify.annotations.Nullable;

/**
 * A résumé came by e-mail.
 *
 * @param candidate whose it is
 * @param resume the résumé
 * @param message with which it came
 * @param code of the job to whose address it came, capital letters; absent when it came to none. There need not be such a job
 * @param known whether we had it already
 */
@EventType("resumes.resume-mailed.v1")
public record ResumeMailed(
        CandidateId candidate,
        ResumeId resume,
        MessageId message,
        @Nullable String code,
        boolean known) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
