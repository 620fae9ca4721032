package io.rolewright.hiring;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;

/** People's ways to jobs, stage by stage. Those of candidates who may not be seen are not there. */
@HttpExchange("/api/v1/applications")
public interface ApplicationsApi {
    /**
     * Says that somebody is up for a job. Whoever sends a résumé for a job is so by themselves. Nobody is up for one job twice at
     * a time: a second one is refused, and the earlier one named.
     */
    @PostExchange
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("application")
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.candidate-not-found")
    @Answers(status = 404, code = "jobs.not-found")
    @Answers(status = 409, code = "hiring.application-known")
    @Answers(status = 409, code = "hiring.job-closed")
    @ResponseStatus(HttpStatus.CREATED)
    Application make(@RequestBody @Valid NewApplication application);

    /**
     * Lists people's ways to jobs, newest first.
     *
     * @param candidateId only those of this person
     * @param jobId only those to this job
     * @param stage only those that are so far
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_APPLICATIONS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<ApplicationSummary> list(
            @RequestParam(required = false) @Nullable CandidateId candidateId,
            @RequestParam(required = false) @Nullable JobId jobId,
            @RequestParam(required = false) @Nullable List<ApplicationStage> stage,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Answers one with all stages that it went through. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_APPLICATIONS)
    @ReadsPersonalData("application")
    @Answers(status = 404, code = "hiring.application-not-found")
    Application find(@PathVariable ApplicationId id);

    /**
     * Moves somebody on, or says that they do not go on, or that they do after all. Stages from {@code SUBMITTED} on come with
     * the deed that makes them: a submission, an interview, an offer, a placement.
     *
     * @param ifMatch the ETag of the application as last seen
     * @return the application as it is now
     */
    @PatchExchange("/{id}/stage")
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("application")
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.application-not-found")
    @Answers(status = 409, code = "hiring.application-known")
    @Answers(status = 409, code = "hiring.stage-by-deed")
    @Answers(status = 409, code = "hiring.stage-unreachable")
    @Answers(status = 412, code = "hiring.changed")
    @Answers(status = 422, code = "hiring.note-missing")
    @Answers(status = 422, code = "hiring.reason-missing")
    @Answers(status = 422, code = "hiring.reason-without-end")
    @Answers(status = 428, code = "hiring.if-match-missing")
    Application move(
            @PathVariable ApplicationId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid StageChange change);
}
