package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.PlacementId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
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
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What clients owe. A placement drafts its invoice by itself. */
@HttpExchange("/api/v1/billing")
public interface InvoicesApi {
    /** Drafts an invoice for something else than a placement. */
    @PostExchange("/invoice")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 422, code = "billing.amount-too-large")
    @Answers(status = 422, code = "billing.currency-mixed")
    @Answers(status = 422, code = "billing.currency-unknown")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.line-kind-foreign")
    @Answers(status = 422, code = "billing.money-malformed")
    @Answers(status = 422, code = "billing.negative-total")
    @Answers(status = 422, code = "billing.supply-too-old")
    @ResponseStatus(HttpStatus.CREATED)
    Invoice make(@RequestBody @Valid NewInvoice invoice);

    /**
     * Lists invoices and their drafts, newest first.
     *
     * @param clientId only those that this client owes
     * @param placementId only those for this placement
     * @param state only those that are so far
     * @param currency only those in this currency
     * @param issuedFrom only those that were issued on this day or later
     * @param issuedUntil only those that were issued on this day or earlier
     * @param dueUntil only those that are due on this day or earlier
     * @param overdue only those of which something is open after they were due, or only the others
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange("/invoices")
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Invoice> list(
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable PlacementId placementId,
            @RequestParam(required = false) @Nullable List<InvoiceState> state,
            @RequestParam(required = false) @Pattern(regexp = "[A-Z]{3}") @Nullable String currency,
            @RequestParam(required = false) @Nullable LocalDate issuedFrom,
            @RequestParam(required = false) @Nullable LocalDate issuedUntil,
            @RequestParam(required = false) @Nullable LocalDate dueUntil,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Answers one invoice, or its draft. */
    @GetExchange("/invoices/{id}")
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.invoice-not-found")
    Invoice find(@PathVariable InvoiceId id);

    /**
     * Changes a draft. What it would be taxed with is worked out anew.
     *
     * @param ifMatch the ETag of the draft as last seen
     * @param change all that can be changed of it
     * @return the draft as it is now
     */
    @PutExchange("/invoices/{id}")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.invoice-not-found")
    @Answers(status = 409, code = "billing.not-draft")
    @Answers(status = 412, code = "billing.changed")
    @Answers(status = 422, code = "billing.amount-too-large")
    @Answers(status = 422, code = "billing.currency-mixed")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.line-kind-foreign")
    @Answers(status = 422, code = "billing.money-malformed")
    @Answers(status = 422, code = "billing.negative-total")
    @Answers(status = 422, code = "billing.supply-too-old")
    @Answers(status = 428, code = "billing.if-match-missing")
    Invoice change(
            @PathVariable InvoiceId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid InvoiceChange change);

    /**
     * Issues a draft: it gets the next number, its day and the day on which it is due, the tax of the day of supply, and who the
     * agency and the client are now. From then on it is owed, and nothing of it changes any more; what is wrong is given back.
     *
     * @param ifMatch the ETag of the draft that is meant; absent for whatever it is now
     */
    @PostExchange("/invoices/{id}/approval")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.invoice-not-found")
    @Answers(status = 409, code = "billing.buyer-incomplete")
    @Answers(status = 409, code = "billing.not-draft")
    @Answers(status = 409, code = "billing.seller-incomplete")
    @Answers(status = 412, code = "billing.changed")
    @Answers(status = 422, code = "billing.amount-too-large")
    @Answers(status = 422, code = "billing.supply-too-old")
    Invoice approve(
            @PathVariable InvoiceId id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch);

    /** Throws a draft away, and the drafts of credit notes that wait for it. */
    @PostExchange("/invoices/{id}/discard")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.invoice-not-found")
    @Answers(status = 409, code = "billing.not-draft")
    Invoice discard(@PathVariable InvoiceId id, @RequestBody @Valid Discard discard);
}
