package io.rolewright.adverts;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ProposalId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What would make adverts better. */
@HttpExchange("/api/v1/jobs")
public interface ProposalsApi {
    /** Looks for what would make a job's advert better. Nothing changes before somebody decides. */
    @PostExchange("/optimize")
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 404, code = "jobs.not-found")
    @Cost(Cost.DEAR)
    @ResponseStatus(HttpStatus.CREATED)
    AdvertProposal optimize(@RequestBody @Valid Optimization optimization);

    /**
     * Lists proposals, newest first.
     *
     * @param jobId only those for this job
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange("/optimized")
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<AdvertProposal> list(
            @RequestParam(required = false) @Nullable JobId jobId,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Answers one proposal. */
    @GetExchange("/optimized/{id}")
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 404, code = "adverts.proposal-unknown")
    AdvertProposal find(@PathVariable ProposalId id);
}
