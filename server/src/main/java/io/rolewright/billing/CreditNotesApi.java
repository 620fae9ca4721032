package io.rolewright.billing;

import io.rolewright.events.billing.CreditReason;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.PlacementId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** What is given back of invoices. Who leaves early brings a rebate about by itself. */
@HttpExchange("/api/v1/billing/credit-notes")
public interface CreditNotesApi {
    /** Drafts a credit note because an invoice was wrong, or because the agency wants to. */
    @PostExchange
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.invoice-not-found")
    @Answers(status = 409, code = "billing.credit-exceeds-invoice")
    @Answers(status = 409, code = "billing.invoice-not-issued")
    @Answers(status = 422, code = "billing.credit-empty")
    @Answers(status = 422, code = "billing.currency-mixed")
    @Answers(status = 422, code = "billing.money-malformed")
    @Answers(status = 422, code = "billing.rebate-by-hand")
    @ResponseStatus(HttpStatus.CREATED)
    CreditNote make(@RequestBody @Valid NewCreditNote note);

    /**
     * Lists credit notes and their drafts, newest first.
     *
     * @param clientId only those to this client
     * @param placementId only those for this placement
     * @param invoiceId only those of this invoice
     * @param state only those that are so far
     * @param reason only those that are given for this
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<CreditNote> list(
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable PlacementId placementId,
            @RequestParam(required = false) @Nullable InvoiceId invoiceId,
            @RequestParam(required = false) @Nullable List<NoteState> state,
            @RequestParam(required = false) @Nullable List<CreditReason> reason,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Answers one credit note, or its draft. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.credit-note-not-found")
    CreditNote find(@PathVariable CreditNoteId id);

    /**
     * Issues a draft: it gets the next number of its own series, its day, and the tax that the invoice was taxed with. It lowers
     * what is open on the invoice; what is more is the client's credit.
     *
     * @param ifMatch the ETag of the draft that is meant; absent for whatever it is now
     */
    @PostExchange("/{id}/approval")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.credit-note-not-found")
    @Answers(status = 409, code = "billing.credit-exceeds-invoice")
    @Answers(status = 409, code = "billing.invoice-not-issued")
    @Answers(status = 409, code = "billing.not-draft")
    @Answers(status = 412, code = "billing.changed")
    CreditNote approve(
            @PathVariable CreditNoteId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch);

    /** Throws a draft away. A rebate comes back when the end of its placement is corrected. */
    @PostExchange("/{id}/discard")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.credit-note-not-found")
    @Answers(status = 409, code = "billing.not-draft")
    CreditNote discard(@PathVariable CreditNoteId id, @RequestBody @Valid Discard discard);
}
