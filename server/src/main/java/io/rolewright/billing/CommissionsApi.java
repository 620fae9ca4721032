package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * What colleagues earn of placements. It follows the money: once an invoice is paid in full, they have earned their share of
 * what it is without tax and without what was given back of it; when that changes, so does what they have earned.
 */
@HttpExchange("/api/v1/billing/commissions")
public interface CommissionsApi {
    /**
     * Lists what was earned, and owed back, newest first. Whoever may not read the books sees their own alone.
     *
     * @param userId only what these people earned
     * @param placementId only of this placement
     * @param from only from this day on
     * @param until only up to this day, and on it
     * @param unpaid whether only what is not paid
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.CLAIM_MONEY)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.period-backwards")
    Page<CommissionPosting> list(
            @RequestParam(required = false) @Nullable List<UserId> userId,
            @RequestParam(required = false) @Nullable PlacementId placementId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "false") boolean unpaid,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Answers who earns how much of a placement. For whoever may not read the books it is there when they earn of it. */
    @GetExchange("/{placementId}")
    @Allowed(Permission.CLAIM_MONEY)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.placement-not-found")
    Commission find(@PathVariable PlacementId placementId);

    /**
     * Says who earns how much of a placement. What was earned under the shares of before is posted anew: those who have more
     * now are given the difference, those who have less owe it back.
     *
     * @param placementId which placement
     * @param ifMatch the ETag of what was last seen
     * @param commission who earns how much
     * @return what holds now
     */
    @PutExchange("/{placementId}")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.placement-not-found")
    @Answers(status = 412, code = "billing.changed")
    @Answers(status = 422, code = "billing.shares-uneven")
    @Answers(status = 422, code = "billing.user-unknown")
    @Answers(status = 428, code = "billing.if-match-missing")
    Commission agree(
            @PathVariable PlacementId placementId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid NewCommission commission);
}
