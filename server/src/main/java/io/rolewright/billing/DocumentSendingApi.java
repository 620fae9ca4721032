package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The e-mails by which invoices and credit notes go to clients. Each goes by itself when it is issued. */
@HttpExchange("/api/v1/billing")
public interface DocumentSendingApi {
    /**
     * How an invoice went to its client.
     *
     * @param id the invoice
     */
    @GetExchange("/invoices/{id}/sending")
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.sending-not-found")
    DocumentSending ofInvoice(@PathVariable InvoiceId id);

    /**
     * Sends an invoice to its client once more, as it is now.
     *
     * @param id the invoice
     */
    @PostExchange("/invoices/{id}/sending")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 404, code = "billing.invoice-not-found")
    @Answers(status = 409, code = "billing.not-issued")
    DocumentSending sendInvoice(@PathVariable InvoiceId id);

    /**
     * How a credit note went to its client.
     *
     * @param id the note
     */
    @GetExchange("/credit-notes/{id}/sending")
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.sending-not-found")
    DocumentSending ofNote(@PathVariable CreditNoteId id);

    /**
     * Sends a credit note to its client once more, as it is now.
     *
     * @param id the note
     */
    @PostExchange("/credit-notes/{id}/sending")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 404, code = "billing.credit-note-not-found")
    @Answers(status = 409, code = "billing.not-issued")
    DocumentSending sendNote(@PathVariable CreditNoteId id);
}
