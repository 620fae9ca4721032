package io.rolewright.hiring;

import io.rolewright.events.hiring.ReviewKind;
import io.rolewright.events.hiring.ReviewState;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import io.rolewright.shared.ReviewRequestId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What people ask about their applications, on the pages to which their links lead. */
@HttpExchange("/api/v1/review-requests")
public interface ReviewRequestsApi {
    /**
     * Lists what people ask, newest first. What candidates ask who may not be seen is not there.
     *
     * @param state only what is so far
     * @param kind only what asks for this
     * @param candidateId only of this person
     * @param applicationId only about this way to a job
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_APPLICATIONS)
    @ReadsPersonalData("review-request")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<ReviewRequest> list(
            @RequestParam(required = false) @Nullable List<ReviewState> state,
            @RequestParam(required = false) @Nullable List<ReviewKind> kind,
            @RequestParam(required = false) @Nullable CandidateId candidateId,
            @RequestParam(required = false) @Nullable ApplicationId applicationId,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * Answers what somebody asked, once: they get the note as a message, and see it on their page. It changes nothing else; what
     * was read is put right in their profile.
     *
     * @param id names what was asked
     */
    @PostExchange("/{id}/answer")
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("review-request")
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.review-not-found")
    @Answers(status = 409, code = "hiring.review-answered")
    @Answers(status = 422, code = "hiring.candidate-unreachable")
    ReviewRequest answer(@PathVariable ReviewRequestId id, @RequestBody @Valid ReviewAnswer answer);
}
