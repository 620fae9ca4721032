package io.rolewright.billing.internal.sending;

import io.rolewright.billing.DocumentSending;
import io.rolewright.billing.DocumentSendingApi;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Id;
import io.rolewright.shared.InvoiceId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link DocumentSendingApi}. */
@RestController
class DocumentSendingController implements DocumentSendingApi {
    private final Sendings sendings;
    private final Letters letters;
    private final LetterSending sending;

    DocumentSendingController(Sendings sendings, Letters letters, LetterSending sending) {
        this.sendings = sendings;
        this.letters = letters;
        this.sending = sending;
    }

    @Override
    public DocumentSending ofInvoice(InvoiceId id) {
        return find(id);
    }

    @Override
    public DocumentSending sendInvoice(InvoiceId id) {
        return sending.again(letters.of(id));
    }

    @Override
    public DocumentSending ofNote(CreditNoteId id) {
        return find(id);
    }

    @Override
    public DocumentSending sendNote(CreditNoteId id) {
        return sending.again(letters.of(id));
    }

    private DocumentSending find(Id document) {
        return sendings.find(document)
                .orElseThrow(() -> ContractException.notFound("billing.sending-not-found", document.text()));
    }
}
