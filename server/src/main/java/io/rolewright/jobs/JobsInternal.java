package io.rolewright.jobs;

import io.rolewright.shared.JobId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What services ask about jobs. */
@HttpExchange("/internal/v1/jobs")
public interface JobsInternal {
    /**
     * A job, for a service that works on it.
     *
     * @throws io.rolewright.shared.ContractException {@code jobs.not-found} (404)
     */
    @GetExchange("/{id}")
    Job find(@PathVariable JobId id);

    /**
     * Where a job was found: itself, and all that are known to be the same one.
     *
     * @throws io.rolewright.shared.ContractException {@code jobs.not-found} (404)
     */
    @GetExchange("/{id}/sightings")
    JobSightings sightings(@PathVariable JobId id);
}
