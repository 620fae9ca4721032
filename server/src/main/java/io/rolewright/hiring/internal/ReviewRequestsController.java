package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ReviewKind;
import io.rolewright.events.hiring.ReviewState;
import io.rolewright.hiring.ReviewAnswer;
import io.rolewright.hiring.ReviewRequest;
import io.rolewright.hiring.ReviewRequestsApi;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Page;
import io.rolewright.shared.ReviewRequestId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ReviewRequestsApi}. */
@RestController
class ReviewRequestsController implements ReviewRequestsApi {
    private final ReviewKeeping keeping;

    ReviewRequestsController(ReviewKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public Page<ReviewRequest> list(
            @Nullable List<ReviewState> state,
            @Nullable List<ReviewKind> kind,
            @Nullable CandidateId candidateId,
            @Nullable ApplicationId applicationId,
            int limit,
            @Nullable String cursor) {
        return keeping.page(state, kind, candidateId, applicationId, limit, cursor);
    }

    @Override
    public ReviewRequest answer(ReviewRequestId id, ReviewAnswer answer) {
        return keeping.answer(id, answer);
    }
}
