package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Permission;
import io.rolewright.shared.PlacementId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Placements on their way from hire to cash. */
@HttpExchange("/api/v1/billing/placements")
public interface BilledPlacementsApi {
    /** Answers how far a placement is, and what happened to it. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.placement-not-found")
    BilledPlacement find(@PathVariable PlacementId id);

    /**
     * Agrees that somebody takes the place of who left early, instead of a rebate: what was invoiced for the one who left counts
     * for the new one, and the draft of the rebate is thrown away.
     *
     * @param id the placement of who left
     */
    @PostExchange("/{id}/replacement")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.placement-not-found")
    @Answers(status = 409, code = "billing.invoice-not-issued")
    @Answers(status = 409, code = "billing.not-departed")
    @Answers(status = 409, code = "billing.not-draft")
    @Answers(status = 409, code = "billing.rebate-given")
    @Answers(status = 409, code = "billing.replaced")
    @Answers(status = 409, code = "billing.replacement-taken")
    @Answers(status = 422, code = "billing.currency-mixed")
    @Answers(status = 422, code = "billing.replacement-earlier")
    @Answers(status = 422, code = "billing.replacement-elsewhere")
    BilledPlacement replace(@PathVariable PlacementId id, @RequestBody @Valid NewReplacement replacement);
}
