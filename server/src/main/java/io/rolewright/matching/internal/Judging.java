package io.rolewright.matching.internal;

import io.rolewright.events.matching.FeedbackGiven;
import io.rolewright.matching.Feedback;
import io.rolewright.matching.NewFeedback;
import io.rolewright.matching.Verdict;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FeedbackId;
import io.rolewright.shared.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people say about matches. */
@Component
class Judging {
    private final Feedbacks feedbacks;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Judging(Feedbacks feedbacks, EventLog events, Ids ids, Clock clock) {
        this.feedbacks = feedbacks;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Feedback keep(Matches.Place match, NewFeedback said) {
        if (said.reason() != null && said.verdict() != Verdict.REJECTED) {
            throw ContractException.invalid("matching.reason-without-rejection");
        }
        var feedback = new Feedback(
                ids.next(FeedbackId::new),
                match.id(),
                said.verdict(),
                said.reason(),
                said.rank(),
                match.score().doubleValue(),
                Recruiter.current(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        feedbacks.add(feedback);
        events.append(new FeedbackGiven(
                match.id(), match.job(), match.candidate(), said.verdict().name()));
        return feedback;
    }
}
