package io.rolewright.matching;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Cost;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
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

/** Who fits which job, and why. */
@HttpExchange("/api/v1/matches")
public interface MatchingApi {
    /**
     * Ranks people for a job, or jobs for a person, best first. Name exactly one of {@code jobId} and {@code candidateId}.
     * Candidates that may not be seen are left out before ranks are counted.
     *
     * @param jobId the job that people are ranked for
     * @param candidateId the person that jobs are ranked for
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 400, code = "matching.one-side")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 404, code = "jobs.not-found")
    Page<Match> list(
            @RequestParam(required = false) @Nullable JobId jobId,
            @RequestParam(required = false) @Nullable CandidateId candidateId,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * People to look at for an open job, best first: those of whom nobody has said yet what becomes of them. It follows
     * whatever comes; a job that is not open has none.
     *
     * @param jobId the job
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange("/suggestions")
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 404, code = "jobs.not-found")
    Page<Match> suggestions(
            @RequestParam JobId jobId,
            @RequestParam(defaultValue = "25") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Explains a match with the words of the résumé. Reading them is written to the trail. */
    @GetExchange("/{id}/explanation")
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_MATCHES)
    @ReadsPersonalData("explanation")
    @Answers(status = 404, code = "matching.not-found")
    @Answers(status = 409, code = "profiles.document-replaced")
    Explanation explain(@PathVariable MatchId id);

    /** Stores what became of a match, for later learning. */
    @PostExchange("/feedback")
    @Allowed(Permission.GIVE_FEEDBACK)
    @Answers(status = 403, code = "matching.person-needed")
    @Answers(status = 404, code = "matching.not-found")
    @Answers(status = 422, code = "matching.reason-without-rejection")
    @ResponseStatus(HttpStatus.CREATED)
    Feedback give(@RequestBody @Valid NewFeedback feedback);
}
