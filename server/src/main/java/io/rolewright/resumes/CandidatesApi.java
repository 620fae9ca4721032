package io.rolewright.resumes;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Candidates, and who may see them. */
@HttpExchange("/api/v1/candidates")
public interface CandidatesApi {
    /**
     * Reads one candidate: who looks after them and who may see them.
     *
     * <p>How they are called and what they can do stands in their profile. The answer has an ETag for changing them.
     *
     * @param id names the candidate
     * @return the candidate
     */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_CANDIDATES)
    @ReadsPersonalData("candidate")
    @Answers(status = 404, code = "resumes.candidate-unknown")
    Candidate find(@PathVariable CandidateId id);

    /**
     * Restricts a candidate to the owner.
     *
     * <p>For everybody else but administrators they are not there any more. Only the owner and administrators may do it.
     *
     * @param id names the candidate
     * @param ifMatch the ETag of the candidate as last seen
     * @param restriction why
     * @return the candidate as they are now
     */
    @PutExchange("/{id}/restriction")
    @Allowed(Permission.EDIT_CANDIDATES)
    @Answers(status = 403, code = "resumes.not-the-owner")
    @Answers(status = 404, code = "resumes.candidate-unknown")
    @Answers(status = 412, code = "resumes.candidate-changed")
    @Answers(status = 428, code = "resumes.if-match-missing")
    Candidate restrict(
            @PathVariable CandidateId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid Restriction restriction);

    /**
     * Lets the whole agency see a candidate again.
     *
     * <p>Only the owner and administrators may do it.
     *
     * @param id names the candidate
     * @param ifMatch the ETag of the candidate as last seen
     * @return the candidate as they are now
     */
    @DeleteExchange("/{id}/restriction")
    @Allowed(Permission.EDIT_CANDIDATES)
    @Answers(status = 403, code = "resumes.not-the-owner")
    @Answers(status = 404, code = "resumes.candidate-unknown")
    @Answers(status = 412, code = "resumes.candidate-changed")
    @Answers(status = 428, code = "resumes.if-match-missing")
    Candidate release(
            @PathVariable CandidateId id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch);
}
