package io.rolewright.resumes;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What candidates say of themselves, for audits of fairness; it stands apart and never enters a score. */
@HttpExchange("/api/v1/candidates/{id}/demographics")
public interface DemographicsApi {
    /**
     * Reads what a candidate says of themself.
     *
     * <p>Those who work with candidates cannot read it, only those who audit.
     *
     * @param id names the candidate
     * @return the answers; all absent where nothing was said
     */
    @GetExchange
    @Allowed(Permission.AUDIT_FAIRNESS)
    @ReadsPersonalData("demographics")
    @Answers(status = 404, code = "resumes.candidate-unknown")
    Demographics find(@PathVariable CandidateId id);

    /**
     * Stores what a candidate says of themself, in the place of what they said before.
     *
     * <p>Enter only what the person declared; nothing is ever guessed.
     *
     * @param id names the candidate
     * @param demographics the answers; each may be absent
     */
    @PutExchange
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.EDIT_CANDIDATES)
    @Answers(status = 404, code = "resumes.candidate-unknown")
    void declare(@PathVariable CandidateId id, @RequestBody @Valid Demographics demographics);

    /**
     * Removes what a candidate said of themself.
     *
     * @param id names the candidate
     */
    @DeleteExchange
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.EDIT_CANDIDATES)
    @Answers(status = 404, code = "resumes.candidate-unknown")
    void withdraw(@PathVariable CandidateId id);
}
