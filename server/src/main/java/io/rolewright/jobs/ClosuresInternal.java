package io.rolewright.jobs;

import io.rolewright.shared.JobId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Ends of jobs, from the service that finds people for them. */
@HttpExchange("/internal/v1/jobs/{id}/closure")
public interface ClosuresInternal {
    /**
     * Closes a job: nobody is sought for it any more. Repeatable: a job that is closed stays as it is, and is answered.
     *
     * @return the job as it is now
     * @throws io.rolewright.shared.ContractException {@code jobs.not-found} (404)
     */
    @PutExchange
    Job close(@PathVariable JobId id, @RequestBody @Valid Closure closure);
}
