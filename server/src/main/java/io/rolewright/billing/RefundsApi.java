package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Page;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.RefundId;
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

/** Money that goes back to clients. */
@HttpExchange("/api/v1/billing/refunds")
public interface RefundsApi {
    /**
     * Writes down that we sent a client money back, of what is left of a payment or a credit note. What goes back to a card is of
     * the payment that came by it, also when a credit note is sent: the note then takes the payment's place at its invoice.
     */
    @PostExchange
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.credit-note-not-found")
    @Answers(status = 404, code = "billing.payment-not-found")
    @Answers(status = 409, code = "billing.card-covers-less")
    @Answers(status = 409, code = "billing.refund-exceeds-credit")
    @Answers(status = 422, code = "billing.currency-other")
    @Answers(status = 422, code = "billing.day-ahead")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.refund-of-what")
    @Answers(status = 422, code = "billing.sum-malformed")
    @Answers(status = 422, code = "billing.way-card")
    @ResponseStatus(HttpStatus.CREATED)
    Refund record(@RequestBody @Valid NewRefund refund);

    /**
     * Lists refunds, newest first.
     *
     * @param clientId only to this client
     * @param paymentId only of this payment
     * @param state only those that are so far
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Refund> list(
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable PaymentId paymentId,
            @RequestParam(required = false) @Nullable List<RefundState> state,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Finds one. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.refund-not-found")
    Refund find(@PathVariable RefundId id);

    /** Writes down that a refund did not arrive: it is the client's credit again. */
    @PostExchange("/{id}/failure")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.refund-not-found")
    @Answers(status = 409, code = "billing.refund-failed")
    @Answers(status = 422, code = "billing.day-ahead")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.way-card")
    Refund fail(@PathVariable RefundId id, @RequestBody @Valid NewFailure happened);
}
