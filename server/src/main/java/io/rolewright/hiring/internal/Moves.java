package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationMade;
import io.rolewright.events.hiring.ApplicationMoved;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what happens on people's ways to jobs: the row, the step and the fact, in the caller's transaction. */
@Component
class Moves {
    private final Applications applications;
    private final ApplicationSteps steps;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Moves(Applications applications, ApplicationSteps steps, EventLog events, Ids ids, Clock clock) {
        this.applications = applications;
        this.steps = steps;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Puts somebody up for a job; nothing when they are already.
     *
     * @param by who does it; absent when it comes of itself
     */
    Optional<ApplicationSummary> begin(
            CandidateId candidate, JobId job, UserId owner, ApplicationSource source, @Nullable UserId by) {
        var now = now();
        var begun = new ApplicationSummary(
                ids.next(ApplicationId::new),
                candidate,
                job,
                owner,
                source,
                ApplicationStage.NEW,
                null,
                null,
                now,
                1,
                now);
        if (!applications.add(begun)) {
            return Optional.empty();
        }
        steps.add(begun, by, null);
        events.append(new ApplicationMade(begun.id(), candidate, job, owner, source));
        return Optional.of(begun);
    }

    /**
     * Moves an application to a stage to which its course leads.
     *
     * @throws io.rolewright.shared.ContractException {@code hiring.changed} (412) when somebody was faster
     * @throws org.springframework.dao.DuplicateKeyException when the candidate is up for the job by another one
     */
    ApplicationSummary make(
            ApplicationSummary before,
            ApplicationStage next,
            @Nullable StageReason reason,
            @Nullable UserId by,
            @Nullable String note) {
        var after = moved(before, course(before).to(next), reason);
        if (!applications.move(after)) {
            throw SeenVersion.outdated();
        }
        steps.add(after, by, note);
        events.append(new ApplicationMoved(
                after.id(),
                after.candidateId(),
                after.jobId(),
                after.version(),
                before.stage(),
                next,
                reason,
                after.since()));
        return after;
    }

    static Course course(ApplicationSummary application) {
        return new Course(application.stage(), application.closedFrom());
    }

    private ApplicationSummary moved(ApplicationSummary before, Course course, @Nullable StageReason reason) {
        return new ApplicationSummary(
                before.id(),
                before.candidateId(),
                before.jobId(),
                before.ownerId(),
                before.source(),
                course.stage(),
                course.closedFrom(),
                reason,
                now(),
                before.version() + 1,
                before.madeAt());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
