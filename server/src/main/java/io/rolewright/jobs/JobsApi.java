package io.rolewright.jobs;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.SourceId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Jobs as they were found at their source. */
@HttpExchange("/api/v1/jobs")
public interface JobsApi {
    /**
     * Adds a job from pasted text. What it asks for is read and people are ranked for it afterwards; {@code stage} tells how
     * far that has come. Of a page with several postings the first is taken; a run takes them all.
     */
    @PostExchange
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 403, code = "jobs.person-needed")
    @Answers(status = 422, code = "advert.expired")
    @Answers(status = 422, code = "advert.login-needed")
    @Answers(status = 422, code = "advert.many-jobs")
    @Answers(status = 422, code = "advert.no-posting")
    @Answers(status = 422, code = "advert.page-not-found")
    @Answers(status = 422, code = "advert.too-large")
    @Answers(status = 422, code = "advert.malformed-json-ld")
    @ResponseStatus(HttpStatus.CREATED)
    Job add(@RequestBody @Valid NewJob job);

    /**
     * Lists jobs, newest first.
     *
     * @param q words that title, employer or text hold; quotes and {@code -word} work as in a search box
     * @param state only jobs in this state
     * @param sourceId only jobs that this source has listed
     * @param clusterId only jobs that are the same as this one
     * @param distinct only the one that stands for all that are the same
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<JobSummary> list(
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(required = false) @Nullable JobState state,
            @RequestParam(required = false) @Nullable SourceId sourceId,
            @RequestParam(required = false) @Nullable JobId clusterId,
            @RequestParam(defaultValue = "false") boolean distinct,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Answers one job with all that its source says. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 404, code = "jobs.not-found")
    Job find(@PathVariable JobId id);

    /**
     * Closes a job: nobody is sought for it any more. Where it is published it is taken down.
     *
     * @return the job as it is now
     */
    @PostExchange("/{id}/closure")
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 404, code = "jobs.not-found")
    @Answers(status = 409, code = "jobs.closed")
    Job close(@PathVariable JobId id, @RequestBody @Valid Closure closure);
}
