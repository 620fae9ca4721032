package io.rolewright.jobs;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.SourceId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Where jobs come from by themselves. */
@HttpExchange("/api/v1/jobs/sources")
public interface SourcesApi {
    /** Adds a source. Nothing is read from it before its schedule, or a run that names it. */
    @PostExchange
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 403, code = "jobs.person-needed")
    @Answers(status = 409, code = "jobs.source-known")
    @Answers(status = 422, code = "jobs.permission-needed")
    @Answers(status = 422, code = "jobs.schedule-malformed")
    @Answers(status = 422, code = "jobs.source-address")
    @Answers(status = 422, code = "jobs.zone-unknown")
    @ResponseStatus(HttpStatus.CREATED)
    JobSource add(@RequestBody @Valid NewSource source);

    /**
     * Lists sources, newest first.
     *
     * @param kind only those of this kind
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<JobSource> list(
            @RequestParam(required = false) @Nullable SourceKind kind,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Answers one source. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 404, code = "jobs.source-not-found")
    JobSource find(@PathVariable SourceId id);

    /**
     * Changes a source.
     *
     * @param ifMatch the ETag of the source as last seen
     * @param change what becomes different
     * @return the source as it is now
     */
    @PatchExchange("/{id}")
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 403, code = "jobs.person-needed")
    @Answers(status = 404, code = "jobs.source-not-found")
    @Answers(status = 412, code = "jobs.source-changed")
    @Answers(status = 422, code = "jobs.permission-needed")
    @Answers(status = 422, code = "jobs.schedule-malformed")
    @Answers(status = 422, code = "jobs.zone-unknown")
    @Answers(status = 428, code = "jobs.if-match-missing")
    JobSource change(
            @PathVariable SourceId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid SourceChange change);

    /** Removes a source. The jobs that it brought stay, and a run that is under way ends early. */
    @DeleteExchange("/{id}")
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 404, code = "jobs.source-not-found")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable SourceId id);

    /** Says of a drifted source that all is well: its next runs are measured by what it gives now. */
    @DeleteExchange("/{id}/drift")
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 404, code = "jobs.source-not-found")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable SourceId id);
}
