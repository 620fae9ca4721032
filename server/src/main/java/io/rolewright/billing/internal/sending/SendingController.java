package io.rolewright.billing.internal.sending;

import io.rolewright.billing.Sending;
import io.rolewright.billing.SendingApi;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Id;
import io.rolewright.shared.InvoiceId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link SendingApi}. */
@RestController
class SendingController implements SendingApi {
    private final Sendings sendings;
    private final Letters letters;
    private final DocumentSending sending;

    SendingController(Sendings sendings, Letters letters, DocumentSending sending) {
        this.sendings = sendings;
        this.letters = letters;
        this.sending = sending;
    }

    @Override
    public Sending ofInvoice(InvoiceId id) {
        return find(id);
    }

    @Override
    public Sending sendInvoice(InvoiceId id) {
        return sending.again(letters.of(id));
    }

    @Override
    public Sending ofNote(CreditNoteId id) {
        return find(id);
    }

    @Override
    public Sending sendNote(CreditNoteId id) {
        return sending.again(letters.of(id));
    }

    private Sending find(Id document) {
        return sendings.find(document)
                .orElseThrow(() -> ContractException.notFound("billing.sending-not-found", document.text()));
    }
}
