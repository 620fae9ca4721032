package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.Answer;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.SubmissionAnswered;
import io.rolewright.hiring.Submission;
import io.rolewright.hiring.SubmissionAnswer;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Page;
import io.rolewright.shared.SubmissionId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows whom we put forward, and writes down what clients say to them. */
@Component
class SubmissionKeeping {
    private final Submissions submissions;
    private final Applications applications;
    private final Moves moves;
    private final VisibleCandidates visible;
    private final VisiblePages pages;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    SubmissionKeeping(
            Submissions submissions,
            Applications applications,
            Moves moves,
            VisibleCandidates visible,
            VisiblePages pages,
            Once once,
            EventLog events,
            Clock clock) {
        this.submissions = submissions;
        this.applications = applications;
        this.moves = moves;
        this.visible = visible;
        this.pages = pages;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    Page<Submission> page(
            @Nullable CandidateId candidate,
            @Nullable ClientId client,
            @Nullable ApplicationId application,
            int limit,
            @Nullable String cursor) {
        var wanted = new Submissions.Wanted(candidate, client, application);
        var source = new VisiblePages.Source<>(
                (behind, most) -> submissions.list(wanted, behind, most), Submission::id, Submission::candidateId);
        return pages.page("submissions?" + wanted, source, limit, cursor);
    }

    Submission find(SubmissionId id) {
        return submissions
                .find(id)
                .filter(found -> visible.holds(found.candidateId()))
                .orElseThrow(() -> ContractException.notFound("hiring.submission-not-found", id.text()));
    }

    Submission answer(SubmissionId id, SubmissionAnswer said) {
        var submission = find(id);
        var by = Owner.current();
        StageRules.requireReason(said.answer() == Answer.DECLINED, said.reason(), said.note());
        return once.executeAbout(KeyName.of(submission.candidateId()), () -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            if (!submissions.answer(id, said.answer(), said.reason(), now)) {
                throw ContractException.conflict("hiring.answered");
            }
            if (said.answer() == Answer.DECLINED) {
                end(submission, said, by);
            }
            events.append(new SubmissionAnswered(
                    id,
                    submission.applicationId(),
                    submission.candidateId(),
                    submission.clientId(),
                    said.answer(),
                    said.reason()));
            return submissions.find(id).orElseThrow();
        });
    }

    /** Ends the way to the job, unless it has ended. */
    private void end(Submission submission, SubmissionAnswer said, UserId by) {
        applications
                .find(submission.applicationId())
                .filter(application -> application.stage().isOpen())
                .ifPresent(application -> moves.make(
                        application, ApplicationStage.REJECTED, said.reason(), by, Texts.present(said.note())));
    }
}
