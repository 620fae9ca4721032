package io.rolewright.listings;

import io.rolewright.events.listings.ListingState;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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

/** Adverts on boards. */
@HttpExchange("/api/v1")
public interface ListingsApi {
    /**
     * Publishes a job on boards. Each board answers for itself: one that refuses keeps no other from it. What is taken is
     * published at its time; {@code state} and {@code steps} tell how far it has come.
     *
     * @return one result for each board, in their order
     */
    @PostExchange("/jobs/relist")
    @Allowed(Permission.PUBLISH_JOBS)
    @Answers(status = 403, code = "listings.person-needed")
    @Answers(status = 404, code = "jobs.not-found")
    @Answers(status = 404, code = "adverts.edition-unknown")
    @Answers(status = 409, code = "listings.job-closed")
    @Answers(status = 409, code = "listings.no-edition")
    @Answers(status = 422, code = "listings.times-crossed")
    @Cost(Cost.DEAR)
    Page<Relisted> relist(@RequestBody @Valid NewListings wanted);

    /**
     * Lists adverts on boards, newest first.
     *
     * @param jobId only of this job
     * @param board only on these boards
     * @param state only in these states
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange("/jobs/status")
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Listing> status(
            @RequestParam(required = false) @Nullable JobId jobId,
            @RequestParam(required = false) @Nullable List<@Size(max = 40) String> board,
            @RequestParam(required = false) @Nullable List<ListingState> state,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Answers one advert on a board, with all that happened to it. */
    @GetExchange("/listings/{id}")
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 404, code = "listings.not-found")
    Listing find(@PathVariable ListingId id);

    /**
     * Changes an advert on a board; what the board shows is replaced soon after.
     *
     * @param ifMatch the ETag of the advert as last seen
     * @return the advert as it is now
     */
    @PatchExchange("/listings/{id}")
    @Allowed(Permission.PUBLISH_JOBS)
    @Answers(status = 403, code = "listings.person-needed")
    @Answers(status = 404, code = "listings.not-found")
    @Answers(status = 404, code = "adverts.edition-unknown")
    @Answers(status = 409, code = "listings.over")
    @Answers(status = 409, code = "listings.published")
    @Answers(status = 412, code = "listings.changed")
    @Answers(status = 422, code = "listings.edition-of-another-job")
    @Answers(status = 422, code = "listings.times-crossed")
    @Answers(status = 428, code = "listings.if-match-missing")
    Listing change(
            @PathVariable ListingId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ListingChange change);

    /** Takes an advert down. It is {@code EXPIRING} until the board says that it is gone. */
    @PostExchange("/listings/{id}/closure")
    @Allowed(Permission.PUBLISH_JOBS)
    @Answers(status = 404, code = "listings.not-found")
    @Answers(status = 409, code = "listings.over")
    Listing close(@PathVariable ListingId id);

    /** Tells the board what became of somebody who applied there. */
    @PostExchange("/listings/{id}/outcomes")
    @Allowed(Permission.PUBLISH_JOBS)
    @Answers(status = 404, code = "listings.not-found")
    @Answers(status = 422, code = "listings.outcomes-not-taken")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Outcome tell(@PathVariable ListingId id, @RequestBody @Valid NewOutcome outcome);

    /**
     * Asks boards what publishing a job would cost now.
     *
     * @param jobId the job
     * @param editionId which words; the job's newest edition where it is absent
     * @param board which boards; all where none is named
     * @return a price for each product of each board
     */
    @GetExchange("/listings/quotes")
    @Allowed(Permission.PUBLISH_JOBS)
    @Answers(status = 404, code = "jobs.not-found")
    @Answers(status = 404, code = "adverts.edition-unknown")
    @Answers(status = 409, code = "listings.no-edition")
    @Answers(status = 422, code = "listings.edition-of-another-job")
    @Cost(Cost.DEAR)
    Page<Quote> quotes(
            @RequestParam JobId jobId,
            @RequestParam(required = false) @Nullable EditionId editionId,
            @RequestParam(required = false) @Nullable List<@Size(max = 40) String> board);
}
