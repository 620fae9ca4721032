package io.rolewright.matching.internal;

import io.rolewright.matching.Feedback;
import io.rolewright.matching.FeedbackInternal;
import io.rolewright.matching.ToldFeedback;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link FeedbackInternal}. */
@RestController
class FeedbackController implements FeedbackInternal {
    private final Judging judging;

    FeedbackController(Judging judging) {
        this.judging = judging;
    }

    @Override
    public Feedback tell(ToldFeedback feedback) {
        return judging.keep(feedback);
    }
}
