package io.rolewright.hiring.internal;

import io.rolewright.hiring.NewSubmission;
import io.rolewright.hiring.Submission;
import io.rolewright.hiring.SubmissionAnswer;
import io.rolewright.hiring.SubmissionsApi;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Page;
import io.rolewright.shared.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link SubmissionsApi}. */
@RestController
class SubmissionsController implements SubmissionsApi {
    private final Submitting submitting;
    private final SubmissionKeeping keeping;

    SubmissionsController(Submitting submitting, SubmissionKeeping keeping) {
        this.submitting = submitting;
        this.keeping = keeping;
    }

    @Override
    public Submission submit(NewSubmission submission) {
        return submitting.submit(submission);
    }

    @Override
    public Page<Submission> list(
            @Nullable CandidateId candidateId,
            @Nullable ClientId clientId,
            @Nullable ApplicationId applicationId,
            int limit,
            @Nullable String cursor) {
        return keeping.page(candidateId, clientId, applicationId, limit, cursor);
    }

    @Override
    public Submission find(SubmissionId id) {
        return keeping.find(id);
    }

    @Override
    public Submission answer(SubmissionId id, SubmissionAnswer answer) {
        return keeping.answer(id, answer);
    }
}
