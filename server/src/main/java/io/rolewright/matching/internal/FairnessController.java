package io.rolewright.matching.internal;

import io.rolewright.matching.FairnessApi;
import io.rolewright.matching.FairnessReport;
import io.rolewright.shared.JobId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what scores do to groups of people. */
@RestController
class FairnessController implements FairnessApi {
    private final FairnessAudit audit;

    FairnessController(FairnessAudit audit) {
        this.audit = audit;
    }

    @Override
    public FairnessReport report(@Nullable List<JobId> jobId, @Nullable Instant from, @Nullable Instant to) {
        return audit.report(new Scores.Sample(jobId, from, to));
    }
}
