package io.rolewright.hiring.internal;

import io.rolewright.hiring.Application;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.hiring.NewApplication;
import io.rolewright.hiring.StageChange;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Puts people up for jobs, and moves them on by the word of who looks after them. */
@Component
class ApplicationKeeping {
    private final Applications applications;
    private final ApplicationSteps steps;
    private final ApplicationCalls calls;
    private final Moves moves;
    private final VisibleCandidates visible;
    private final JobsInternal jobs;
    private final Once once;

    ApplicationKeeping(
            Applications applications,
            ApplicationSteps steps,
            ApplicationCalls calls,
            Moves moves,
            VisibleCandidates visible,
            JobsInternal jobs,
            Once once) {
        this.applications = applications;
        this.steps = steps;
        this.calls = calls;
        this.moves = moves;
        this.visible = visible;
        this.jobs = jobs;
        this.once = once;
    }

    Application find(ApplicationId id) {
        return full(summary(id));
    }

    /**
     * One that who calls may see.
     *
     * @throws ContractException {@code hiring.application-not-found} (404)
     */
    ApplicationSummary summary(ApplicationId id) {
        return applications
                .find(id)
                .filter(found -> visible.holds(found.candidateId()))
                .orElseThrow(() -> ContractException.notFound("hiring.application-not-found", id.text()));
    }

    private Application full(ApplicationSummary summary) {
        return new Application(
                summary.id(),
                summary.candidateId(),
                summary.jobId(),
                summary.ownerId(),
                summary.source(),
                summary.stage(),
                summary.closedFrom(),
                summary.reason(),
                steps.of(summary),
                calls.of(summary.id()),
                summary.version(),
                summary.madeAt());
    }

    Application make(NewApplication wanted) {
        var candidate = wanted.candidateId();
        var owner = Owner.current();
        if (!visible.holds(candidate)) {
            throw ContractException.notFound("hiring.candidate-not-found", candidate.text());
        }
        if (jobs.find(wanted.jobId()).state() == JobState.CLOSED) {
            throw ContractException.conflict("hiring.job-closed", wanted.jobId().text());
        }
        return once.executeAbout(
                KeyName.of(candidate),
                () -> moves.begin(candidate, wanted.jobId(), owner, wanted.source(), owner)
                        .map(this::full)
                        .orElseThrow(() -> known(candidate, wanted.jobId())));
    }

    Application move(ApplicationId id, @Nullable String ifMatch, StageChange change) {
        var before = summary(id);
        var by = Owner.current();
        SeenVersion.require(ifMatch, before);
        StageRules.require(Moves.course(before), change);
        return knownOnce(
                before,
                () -> once.executeAbout(
                        KeyName.of(before.candidateId()),
                        () -> full(
                                moves.make(before, change.stage(), change.reason(), by, Texts.present(change.note()))),
                        VersionTag::tagged));
    }

    /** Says by which other one the candidate is up for the job; asked after the failed transaction, which can ask nothing any more. */
    private Application knownOnce(ApplicationSummary before, Supplier<Application> work) {
        try {
            return work.get();
        } catch (DuplicateKeyException taken) {
            throw known(before.candidateId(), before.jobId());
        }
    }

    private ContractException known(CandidateId candidate, JobId job) {
        var earlier = applications.open(candidate, job);
        return ContractException.conflict(
                "hiring.application-known", earlier.map(one -> one.id().text()).orElse(""));
    }
}
