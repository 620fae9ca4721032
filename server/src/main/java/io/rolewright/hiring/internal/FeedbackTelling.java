package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationMoved;
import io.rolewright.matching.FeedbackInternal;
import io.rolewright.matching.ToldFeedback;
import io.rolewright.shared.UserId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells {@code matching} what became of those whom it ranked, so that it can learn from it. */
@Component
class FeedbackTelling {
    /** They were never ranked for the job, or were erased. */
    private static final Set<String> USELESS = Set.of("matching.not-found");

    private final Applications applications;
    private final ApplicationSteps steps;
    private final FeedbackInternal feedback;

    FeedbackTelling(Applications applications, ApplicationSteps steps, FeedbackInternal feedback) {
        this.applications = applications;
        this.steps = steps;
        this.feedback = feedback;
    }

    /** Tells it once for each step; false when there is nothing to tell. */
    boolean tell(ApplicationMoved fact) {
        return Judgement.of(fact)
                .map(judgement -> Telling.tell(() -> feedback.tell(told(fact, judgement)), USELESS))
                .orElse(false);
    }

    private ToldFeedback told(ApplicationMoved fact, Judgement judgement) {
        return new ToldFeedback(
                "application/%s/%d".formatted(fact.application().text(), fact.version()),
                fact.job(),
                fact.candidate(),
                judgement.verdict(),
                judgement.reason(),
                decider(fact),
                fact.at());
    }

    /** Who made the step; where it came of itself who looks after the application. */
    private UserId decider(ApplicationMoved fact) {
        return steps.mover(fact.application(), fact.version())
                .orElseGet(() ->
                        applications.find(fact.application()).orElseThrow().ownerId());
    }
}
