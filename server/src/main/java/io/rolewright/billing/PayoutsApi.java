package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Commissions that were paid. */
@HttpExchange("/api/v1/billing/payouts")
public interface PayoutsApi {
    /**
     * Writes down that somebody was paid all commissions that they are owed. What they owe back is taken from it; where that is
     * as much or more, nothing is paid, and it is carried over.
     */
    @PostExchange
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 409, code = "billing.nothing-owed")
    @Answers(status = 422, code = "billing.day-ahead")
    @Answers(status = 422, code = "billing.day-unknown")
    @ResponseStatus(HttpStatus.CREATED)
    Payout pay(@RequestBody @Valid NewPayout payout);

    /**
     * Lists what was paid, newest first. Whoever may not read the books sees their own alone.
     *
     * @param userId only what these people were paid
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.CLAIM_MONEY)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 403, code = "billing.person-needed")
    Page<Payout> list(
            @RequestParam(required = false) @Nullable List<UserId> userId,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);
}
