package io.rolewright.events.resumes;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ResumeId;
import org.jspecify.annotations.Nullable;

/**
 * A résumé's file is safe in the store and waits to be read.
 *
 * @param candidate whose it is
 * @param resume the résumé
 * @param job the job that it was sent for, if any
 * @param bytes how large its file is; absent in what the release before wrote
 */
@EventType("resumes.resume-received.v1")
public record ResumeReceived(
        CandidateId candidate,
        ResumeId resume,
        @Nullable JobId job,
        @Nullable Long bytes) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
