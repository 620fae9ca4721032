package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.jobs.ResumeAddressed;
import io.rolewright.events.resumes.ResumeReceived;
import io.rolewright.events.resumes.ResumeSentAgain;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts whoever sends a résumé for a job up for it; the job's owner looks after them. */
@Component
class SentResumes {
    private final JobsInternal jobs;
    private final Moves moves;

    SentResumes(JobsInternal jobs, Moves moves) {
        this.jobs = jobs;
        this.moves = moves;
    }

    /** Somebody who sent a résumé for a job, and whose job it is. */
    record Sent(CandidateId candidate, JobId job, UserId owner) {}

    Optional<Sent> read(ResumeReceived fact) {
        return sent(fact.candidate(), fact.job());
    }

    Optional<Sent> read(ResumeSentAgain fact) {
        return sent(fact.candidate(), fact.job());
    }

    Optional<Sent> read(ResumeAddressed fact) {
        return sent(fact.candidate(), fact.job());
    }

    /** Nothing when it was sent for no job, or the job is gone. */
    private Optional<Sent> sent(CandidateId candidate, @Nullable JobId job) {
        try {
            return Optional.ofNullable(job)
                    .map(jobs::find)
                    .map(found -> new Sent(candidate, found.id(), found.ownerId()));
        } catch (ContractException failure) {
            if (failure.code().equals("jobs.not-found")) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    void take(Optional<Sent> sent) {
        sent.ifPresent(one -> moves.begin(one.candidate(), one.job(), one.owner(), ApplicationSource.APPLIED, null));
    }
}
