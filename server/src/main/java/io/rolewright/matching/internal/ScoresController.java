package io.rolewright.matching.internal;

import io.rolewright.matching.Explanation;
import io.rolewright.matching.ScoresInternal;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ScoresInternal}. */
@RestController
class ScoresController implements ScoresInternal {
    private final Explaining explaining;

    ScoresController(Explaining explaining) {
        this.explaining = explaining;
    }

    @Override
    public Explanation find(JobId jobId, CandidateId candidateId) {
        return explaining.explain(jobId, candidateId);
    }
}
