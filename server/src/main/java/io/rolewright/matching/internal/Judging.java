package io.rolewright.matching.internal;

import io.rolewright.events.matching.FeedbackGiven;
import io.rolewright.matching.Feedback;
import io.rolewright.matching.NewFeedback;
import io.rolewright.matching.RejectionReason;
import io.rolewright.matching.ToldFeedback;
import io.rolewright.matching.Verdict;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FeedbackId;
import io.rolewright.shared.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people say about matches, and what services tell. */
@Component
class Judging {
    private final Matches matches;
    private final Feedbacks feedbacks;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Judging(Matches matches, Feedbacks feedbacks, EventLog events, Ids ids, Clock clock) {
        this.matches = matches;
        this.feedbacks = feedbacks;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps what who calls says. */
    @Transactional
    public Feedback keep(Matches.Place match, NewFeedback said) {
        requireReason(said.verdict(), said.reason());
        var feedback = new Feedback(
                ids.next(FeedbackId::new),
                match.id(),
                said.verdict(),
                said.reason(),
                said.rank(),
                match.score().doubleValue(),
                Recruiter.current(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        add(match, feedback, null);
        return feedback;
    }

    /**
     * Keeps what a service tells, once for each key.
     *
     * @throws ContractException {@code matching.not-found} (404) when there is no such match
     */
    @Transactional
    public Feedback keep(ToldFeedback told) {
        requireReason(told.verdict(), told.reason());
        var match = matches.find(told.jobId(), told.candidateId())
                .map(Matches.Stored::place)
                .orElseThrow(() ->
                        ContractException.notFound("matching.not-found", told.jobId() + "/" + told.candidateId()));
        var feedback = new Feedback(
                ids.next(FeedbackId::new),
                match.id(),
                told.verdict(),
                told.reason(),
                null,
                match.score().doubleValue(),
                told.givenBy(),
                told.givenAt().truncatedTo(ChronoUnit.MICROS));
        add(match, feedback, told.key());
        return feedbacks.find(told.key());
    }

    private static void requireReason(Verdict verdict, @Nullable RejectionReason reason) {
        if (reason != null && verdict != Verdict.REJECTED) {
            throw ContractException.invalid("matching.reason-without-rejection");
        }
    }

    private void add(Matches.Place match, Feedback feedback, @Nullable String key) {
        if (feedbacks.add(feedback, key)) {
            events.append(new FeedbackGiven(
                    match.id(),
                    match.job(),
                    match.candidate(),
                    feedback.verdict().name(),
                    feedback.rank(),
                    feedback.score()));
        }
    }
}
