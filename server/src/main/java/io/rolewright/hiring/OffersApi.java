package io.rolewright.hiring;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.OfferId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What clients offer to candidates. Offers to candidates who may not be seen are not there. */
@HttpExchange("/api/v1/offers")
public interface OffersApi {
    /**
     * Writes down what the client offers to whom we put forward there. The first offer brings the candidate to the stage
     * {@code OFFER}; another one can be made when that was declined or has expired.
     */
    @PostExchange
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("offer")
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.application-not-found")
    @Answers(status = 409, code = "hiring.offer-open")
    @Answers(status = 409, code = "hiring.stage-unreachable")
    @Answers(status = 412, code = "hiring.changed")
    @Answers(status = 422, code = "hiring.day-over")
    @Answers(status = 422, code = "hiring.day-unknown")
    @Answers(status = 422, code = "hiring.money-malformed")
    @ResponseStatus(HttpStatus.CREATED)
    Offer make(@RequestBody @Valid NewOffer offer);

    /**
     * Lists offers, newest first.
     *
     * @param applicationId only on this way to a job
     * @param candidateId only to this person
     * @param clientId only of this client
     * @param jobId only of this job
     * @param state only of which this has become
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_APPLICATIONS)
    @ReadsPersonalData("offer")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Offer> list(
            @RequestParam(required = false) @Nullable ApplicationId applicationId,
            @RequestParam(required = false) @Nullable CandidateId candidateId,
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable JobId jobId,
            @RequestParam(required = false) @Nullable List<OfferState> state,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Finds one. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_APPLICATIONS)
    @ReadsPersonalData("offer")
    @Answers(status = 404, code = "hiring.offer-not-found")
    Offer find(@PathVariable OfferId id);

    /** Writes down what the candidate says; they answer once, until the offer expires. */
    @PostExchange("/{id}/answer")
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("offer")
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.offer-not-found")
    @Answers(status = 409, code = "hiring.answered")
    @Answers(status = 409, code = "hiring.application-closed")
    @Answers(status = 409, code = "hiring.offer-expired")
    @Answers(status = 412, code = "hiring.changed")
    @Answers(status = 422, code = "hiring.note-missing")
    @Answers(status = 422, code = "hiring.reason-without-end")
    Offer answer(@PathVariable OfferId id, @RequestBody @Valid OfferAnswer answer);
}
