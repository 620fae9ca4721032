package io.rolewright.matching;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Permission;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Audits of what scores do to groups of people. */
@HttpExchange("/api/v1/matches/fairness")
public interface FairnessApi {
    /**
     * Audits scores by impact ratios.
     *
     * <p>Groups are made of what candidates said of themselves; who said nothing is counted as unknown. No person's answer can
     * be read here.
     *
     * @param jobId only scores for these jobs
     * @param from only scores made at this time or later
     * @param to only scores made before this time
     * @return the report
     */
    @GetExchange
    @Cost(Cost.DEAREST)
    @Allowed(Permission.AUDIT_FAIRNESS)
    @Answers(status = 409, code = "matching.nothing-scored")
    FairnessReport report(
            @RequestParam(required = false) @Nullable List<JobId> jobId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to);
}
