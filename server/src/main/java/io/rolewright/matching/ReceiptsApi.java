package io.rolewright.matching;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Cost;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Proofs of rankings, and their repetition. */
@HttpExchange("/api/v1/matches")
public interface ReceiptsApi {
    /** The receipt of a match as it was last seen. */
    @GetExchange("/{id}/receipt")
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 404, code = "matching.not-found")
    @Answers(status = 404, code = "matching.never-shown")
    Receipt receipt(@PathVariable MatchId id);

    /**
     * Receipts, the oldest first; those of candidates that may not be seen are left out.
     *
     * @param jobId only those of this job
     * @param candidateId only those of this candidate
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange("/receipts")
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Receipt> receipts(
            @RequestParam(required = false) @Nullable JobId jobId,
            @RequestParam(required = false) @Nullable CandidateId candidateId,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Repeats rankings from what their receipts name; nothing is stored. */
    @PostExchange("/replay")
    @Cost(Cost.DEAREST)
    @Allowed(Permission.READ_MATCHES)
    Replay replay(@RequestBody @Valid ReplayRequest request);
}
