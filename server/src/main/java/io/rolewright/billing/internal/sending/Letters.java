package io.rolewright.billing.internal.sending;

import io.rolewright.billing.internal.documents.DocumentFile;
import io.rolewright.billing.internal.documents.Documents;
import io.rolewright.billing.internal.documents.PayLinks;
import io.rolewright.billing.internal.documents.Written;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes what is sent to clients with their invoices and credit notes. */
@Component
class Letters {
    private final Documents documents;
    private final PayLinks links;

    Letters(Documents documents, PayLinks links) {
        this.documents = documents;
        this.links = links;
    }

    Letter of(InvoiceId id) {
        var invoice = documents.issued(id);
        var values = new HashMap<>(Map.of(
                "number", Objects.requireNonNull(invoice.number()),
                "amount", Written.full(invoice.open()),
                "due", Written.day(Objects.requireNonNull(invoice.dueOn()))));
        if (invoice.open().minor() > 0) {
            values.put("link", links.of(id).toString());
        }
        var files = files(documents.pdf(invoice), documents.ubl(invoice));
        return new Letter(id, "invoice", invoice.clientId(), "invoice", values, files);
    }

    Letter of(CreditNoteId id) {
        var note = documents.issued(id);
        var invoice = documents.issued(note.invoiceId());
        Map<String, String> values = Map.of(
                "number", Objects.requireNonNull(note.number()),
                "invoice", Objects.requireNonNull(invoice.number()),
                "amount", Written.full(note.gross()));
        var files = files(documents.pdf(note), documents.ubl(note));
        return new Letter(id, "credit-note", note.clientId(), "credit-note", values, files);
    }

    private static List<DocumentFile> files(DocumentFile pdf, Optional<DocumentFile> ubl) {
        return Stream.concat(Stream.of(pdf), ubl.stream()).toList();
    }
}
