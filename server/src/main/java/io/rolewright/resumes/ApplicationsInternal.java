package io.rolewright.resumes;

import io.rolewright.shared.CandidateId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Takes in résumés that somebody sends for a job without being signed in. */
@HttpExchange("/internal/v1/applications")
public interface ApplicationsInternal {
    /**
     * Names somebody who is no candidate yet, with a key of their own. Whoever takes their file stores it under that key, and
     * then calls {@link #take} or {@link #forget}.
     */
    @PostExchange("/applicants")
    Applicant expect();

    /** Destroys the key of an applicant who did not become a candidate; a candidate's is left alone. */
    @DeleteExchange("/applicants/{id}")
    void forget(@PathVariable CandidateId id);

    /**
     * Makes a candidate and a résumé of an applicant and their file, as an upload by the job's owner does. Where the same file
     * is somebody's résumé already, nobody is added: that résumé is noted for the job, and this file is removed.
     */
    @PostExchange
    void take(@RequestBody @Valid NewApplication application);
}
