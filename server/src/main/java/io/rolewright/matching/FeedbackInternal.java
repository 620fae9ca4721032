package io.rolewright.matching;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What became of matches, from the service that leads people on their ways to jobs. */
@HttpExchange("/internal/v1/matches/feedback")
public interface FeedbackInternal {
    /**
     * Stores what became of somebody's match with a job, as if who decided it had said so. Repeatable: what is told again under
     * its key is answered as it was stored.
     *
     * @throws io.rolewright.shared.ContractException {@code matching.not-found} (404) when they were not ranked for the job,
     *     {@code matching.reason-without-rejection} (422)
     */
    @PutExchange
    Feedback tell(@RequestBody @Valid ToldFeedback feedback);
}
