package io.rolewright.billing;

import io.rolewright.shared.AllocationId;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Page;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Money that clients sent us, and what it pays. */
@HttpExchange("/api/v1/billing/payments")
public interface PaymentsApi {
    /**
     * Writes down that a client has paid. It pays the invoices that are named, all of them or the payment is refused; what is
     * left is the client's credit.
     */
    @PostExchange
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.invoice-not-found")
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 409, code = "billing.exceeds-credit")
    @Answers(status = 409, code = "billing.exceeds-open")
    @Answers(status = 409, code = "billing.invoice-not-issued")
    @Answers(status = 422, code = "billing.client-other")
    @Answers(status = 422, code = "billing.currency-other")
    @Answers(status = 422, code = "billing.day-ahead")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.invoice-twice")
    @Answers(status = 422, code = "billing.sum-malformed")
    @Answers(status = 422, code = "billing.way-card")
    @ResponseStatus(HttpStatus.CREATED)
    Payment record(@RequestBody @Valid NewPayment payment);

    /**
     * Lists payments, newest first.
     *
     * @param clientId only of this client
     * @param currency only in this currency, as ISO 4217 writes it
     * @param from only those that came on this day or later
     * @param until only those that came on this day or earlier
     * @param unallocated {@code true} for those of which something is left
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Payment> list(
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "false") boolean unallocated,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Finds one. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.payment-not-found")
    Payment find(@PathVariable PaymentId id);

    /** Pays an invoice from what is left of a payment. */
    @PostExchange("/{id}/allocations")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.invoice-not-found")
    @Answers(status = 404, code = "billing.payment-not-found")
    @Answers(status = 409, code = "billing.exceeds-credit")
    @Answers(status = 409, code = "billing.exceeds-open")
    @Answers(status = 409, code = "billing.invoice-not-issued")
    @Answers(status = 422, code = "billing.client-other")
    @Answers(status = 422, code = "billing.currency-other")
    @Answers(status = 422, code = "billing.sum-malformed")
    @ResponseStatus(HttpStatus.CREATED)
    Allocation allocate(@PathVariable PaymentId id, @RequestBody @Valid NewAllocation allocation);

    /** Takes back that a payment paid an invoice: the invoice is open again, and the money is the client's credit. */
    @DeleteExchange("/{id}/allocations/{allocation}")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.allocation-not-found")
    @Answers(status = 409, code = "billing.allocation-undone")
    Allocation undo(@PathVariable PaymentId id, @PathVariable AllocationId allocation);

    /**
     * Writes down that a payment did not last. What it paid is open again, and what was left of it, without what we sent back
     * before, is no longer the client's credit.
     */
    @PostExchange("/{id}/return")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.payment-not-found")
    @Answers(status = 409, code = "billing.payment-returned")
    @Answers(status = 422, code = "billing.day-ahead")
    @Answers(status = 422, code = "billing.day-unknown")
    Payment giveBack(@PathVariable PaymentId id, @RequestBody @Valid NewReturn happened);
}
