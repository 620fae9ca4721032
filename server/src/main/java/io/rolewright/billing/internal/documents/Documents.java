package io.rolewright.billing.internal.documents;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.Seller;
import io.rolewright.billing.internal.invoices.CreditNotes;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.billing.internal.ubl.UblFile;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invoices and credit notes that were issued, as files. */
@Component
public class Documents {
    private final Invoices invoices;
    private final CreditNotes notes;
    private final PayLinks links;

    Documents(Invoices invoices, CreditNotes notes, PayLinks links) {
        this.invoices = invoices;
        this.notes = notes;
        this.links = links;
    }

    /**
     * An invoice that was issued.
     *
     * @throws ContractException {@code billing.invoice-not-found} (404), {@code billing.not-issued} (409)
     */
    public Invoice issued(InvoiceId id) {
        var invoice =
                invoices.find(id).orElseThrow(() -> ContractException.notFound("billing.invoice-not-found", id.text()));
        requireNumber(invoice.number());
        return invoice;
    }

    /**
     * A credit note that was issued.
     *
     * @throws ContractException {@code billing.credit-note-not-found} (404), {@code billing.not-issued} (409)
     */
    public CreditNote issued(CreditNoteId id) {
        var note = notes.find(id)
                .orElseThrow(() -> ContractException.notFound("billing.credit-note-not-found", id.text()));
        requireNumber(note.number());
        return note;
    }

    private static void requireNumber(@Nullable String number) {
        if (number == null) {
            throw ContractException.conflict("billing.not-issued");
        }
    }

    /** As it is printed; with the link to pay it while something is open. */
    public DocumentFile pdf(Invoice invoice) {
        var link = invoice.open().minor() > 0 ? links.of(invoice.id()) : null;
        return DocumentFile.pdf(Objects.requireNonNull(invoice.number()), InvoicePdf.of(invoice, link));
    }

    /** As it is printed. */
    public DocumentFile pdf(CreditNote note) {
        var number = Objects.requireNonNull(note.number());
        return DocumentFile.pdf(number, CreditNotePdf.of(note, issued(note.invoiceId())));
    }

    /** For the wire; nothing when one of the two companies is not on Peppol. */
    public Optional<DocumentFile> ubl(Invoice invoice) {
        var number = Objects.requireNonNull(invoice.number());
        var seller = Objects.requireNonNull(invoice.seller());
        return UblFile.of(invoice, TaxLaw.of(seller).invoice(seller.taxed()))
                .map(content -> DocumentFile.ubl(number, content));
    }

    /** For the wire; nothing when one of the two companies is not on Peppol. */
    public Optional<DocumentFile> ubl(CreditNote note) {
        var number = Objects.requireNonNull(note.number());
        var invoice = issued(note.invoiceId());
        Seller seller = Objects.requireNonNull(invoice.seller());
        return UblFile.of(note, invoice, TaxLaw.of(seller).note(seller.taxed()), Words.say("terms"))
                .map(content -> DocumentFile.ubl(number, content));
    }
}
