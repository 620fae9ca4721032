package io.rolewright.billing;

import io.rolewright.shared.AllocationId;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Other invoices that are paid from credit notes: from what was given back of an invoice that had been paid. */
@HttpExchange("/api/v1/billing/credit-notes/{id}/allocations")
public interface NoteAllocationsApi {
    /** Pays an invoice from what is left of a credit note. */
    @PostExchange
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.credit-note-not-found")
    @Answers(status = 404, code = "billing.invoice-not-found")
    @Answers(status = 409, code = "billing.exceeds-credit")
    @Answers(status = 409, code = "billing.exceeds-open")
    @Answers(status = 409, code = "billing.invoice-not-issued")
    @Answers(status = 422, code = "billing.client-other")
    @Answers(status = 422, code = "billing.currency-other")
    @Answers(status = 422, code = "billing.sum-malformed")
    @ResponseStatus(HttpStatus.CREATED)
    Allocation allocate(@PathVariable CreditNoteId id, @RequestBody @Valid NewAllocation allocation);

    /** Lists what a credit note pays, and paid before that was undone, oldest first. */
    @GetExchange
    @Allowed(Permission.READ_BILLING)
    Page<Allocation> list(@PathVariable CreditNoteId id);

    /** Takes back that a credit note paid an invoice: the invoice is open again, and the sum is the client's credit. */
    @DeleteExchange("/{allocation}")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.allocation-not-found")
    @Answers(status = 409, code = "billing.allocation-undone")
    Allocation undo(@PathVariable CreditNoteId id, @PathVariable AllocationId allocation);
}
