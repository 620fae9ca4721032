package io.rolewright.matching;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** How candidates were scored, for whoever shows it to themselves. */
@HttpExchange("/internal/v1/scores")
public interface ScoresInternal {
    /**
     * How somebody was scored for a job, and why.
     *
     * @throws io.rolewright.shared.ContractException {@code matching.not-found} (404) when nobody has scored them for it,
     *     {@code profiles.document-replaced} (409) when their newest résumé is not scored yet, {@code profiles.not-ready} and
     *     {@code profiles.candidate-unknown} (404) when they are no more
     */
    @GetExchange
    Explanation find(@RequestParam JobId jobId, @RequestParam CandidateId candidateId);
}
