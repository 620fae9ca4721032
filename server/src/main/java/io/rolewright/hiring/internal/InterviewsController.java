package io.rolewright.hiring.internal;

import io.rolewright.communications.MeetingTime;
import io.rolewright.hiring.Interview;
import io.rolewright.hiring.InterviewResult;
import io.rolewright.hiring.InterviewsApi;
import io.rolewright.hiring.NewInterview;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.InterviewId;
import io.rolewright.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link InterviewsApi}. */
@RestController
class InterviewsController implements InterviewsApi {
    private final InterviewArranging arranging;
    private final InterviewKeeping keeping;

    InterviewsController(InterviewArranging arranging, InterviewKeeping keeping) {
        this.arranging = arranging;
        this.keeping = keeping;
    }

    @Override
    public Interview arrange(NewInterview interview) {
        return arranging.arrange(interview);
    }

    @Override
    public Page<Interview> list(
            @Nullable CandidateId candidateId,
            @Nullable ApplicationId applicationId,
            int limit,
            @Nullable String cursor) {
        return keeping.page(candidateId, applicationId, limit, cursor);
    }

    @Override
    public Interview find(InterviewId id) {
        return keeping.find(id);
    }

    @Override
    public Interview move(InterviewId id, MeetingTime time) {
        return keeping.move(id, time);
    }

    @Override
    public void cancel(InterviewId id) {
        keeping.cancel(id);
    }

    @Override
    public Interview end(InterviewId id, InterviewResult result) {
        return keeping.end(id, result);
    }
}
