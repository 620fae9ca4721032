package io.rolewright.jobs;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.RunId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Intakes of pages and of sources, and how far each has come. */
@HttpExchange("/api/v1/jobs/runs")
public interface RunsApi {
    /**
     * Lists what the sources of a run listed and gave no job, with the reasons.
     *
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange("/{id}/refusals")
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 404, code = "jobs.run-not-found")
    Page<ItemRefusal> refusals(
            @PathVariable RunId id,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Tells how far a run has come, and what became of each page or source. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 404, code = "jobs.run-not-found")
    Run run(@PathVariable RunId id);
}
