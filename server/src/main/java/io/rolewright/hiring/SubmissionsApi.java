package io.rolewright.hiring;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import io.rolewright.shared.SubmissionId;
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

/** Whom we put forward to which client. Those of candidates who may not be seen are not there. */
@HttpExchange("/api/v1/submissions")
public interface SubmissionsApi {
    /**
     * Puts somebody forward: the contact gets an e-mail with their résumé, which does not say who they are. It needs the
     * candidate's yes and signed terms that hold today. Nobody is put forward to one client twice while the first time counts
     * as ours, nor at all who works where we placed them while that client's people are off limits.
     */
    @PostExchange
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("submission")
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.application-not-found")
    @Answers(status = 404, code = "hiring.contact-not-found")
    @Answers(status = 404, code = "profiles.candidate-unknown")
    @Answers(status = 404, code = "profiles.not-ready")
    @Answers(status = 409, code = "hiring.already-submitted")
    @Answers(status = 409, code = "hiring.mandate-missing")
    @Answers(status = 409, code = "hiring.off-limits")
    @Answers(status = 409, code = "hiring.stage-unreachable")
    @Answers(status = 409, code = "hiring.terms-missing")
    @Answers(status = 409, code = "profiles.claim-not-evidenced")
    @Answers(status = 409, code = "profiles.name-not-read")
    @Answers(status = 412, code = "hiring.changed")
    @Answers(status = 422, code = "hiring.contact-unreachable")
    @ResponseStatus(HttpStatus.CREATED)
    Submission submit(@RequestBody @Valid NewSubmission submission);

    /**
     * Lists whom we put forward, newest first.
     *
     * @param candidateId only this person
     * @param clientId only to this client
     * @param applicationId only on this way to a job
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_APPLICATIONS)
    @ReadsPersonalData("submission")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Submission> list(
            @RequestParam(required = false) @Nullable CandidateId candidateId,
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable ApplicationId applicationId,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Finds one. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_APPLICATIONS)
    @ReadsPersonalData("submission")
    @Answers(status = 404, code = "hiring.submission-not-found")
    Submission find(@PathVariable SubmissionId id);

    /** Writes down what the client says; it answers once. */
    @PostExchange("/{id}/answer")
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("submission")
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.submission-not-found")
    @Answers(status = 409, code = "hiring.answered")
    @Answers(status = 412, code = "hiring.changed")
    @Answers(status = 422, code = "hiring.note-missing")
    @Answers(status = 422, code = "hiring.reason-missing")
    @Answers(status = 422, code = "hiring.reason-without-end")
    Submission answer(@PathVariable SubmissionId id, @RequestBody @Valid SubmissionAnswer answer);
}
