package io.rolewright.resumes;

import io.rolewright.shared.CandidateId;
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
     * Answers one candidate, with an ETag.
     *
     * @throws io.rolewright.shared.ContractException {@code resumes.candidate-unknown} (404), also when hidden from the caller
     */
    @GetExchange("/{id}")
    Candidate find(@PathVariable CandidateId id);

    /**
     * Restricts a candidate to the owner: for everybody else they are not there any more. Only the owner and administrators
     * may do it.
     *
     * @param ifMatch the ETag of the candidate as last seen
     * @throws io.rolewright.shared.ContractException {@code resumes.candidate-unknown} (404), {@code resumes.not-the-owner}
     *     (403), {@code resumes.candidate-changed} (412), {@code resumes.if-match-missing} (428)
     */
    @PutExchange("/{id}/restriction")
    Candidate restrict(
            @PathVariable CandidateId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid Restriction restriction);

    /**
     * Lets the whole agency see a candidate again. Only the owner and administrators may do it.
     *
     * @param ifMatch the ETag of the candidate as last seen
     * @throws io.rolewright.shared.ContractException as {@link #restrict}
     */
    @DeleteExchange("/{id}/restriction")
    Candidate release(
            @PathVariable CandidateId id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch);
}
