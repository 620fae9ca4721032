package io.rolewright.billing.internal.documents;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cost;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Permission;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives invoices and credit notes out as files. */
@RestController
class DocumentsEndpoint {
    private static final String INVOICE = "/api/v1/billing/invoices/{id}";
    private static final String NOTE = "/api/v1/billing/credit-notes/{id}";

    private final Documents documents;

    DocumentsEndpoint(Documents documents) {
        this.documents = documents;
    }

    /**
     * An invoice as a PDF, with all that the law asks for and a code by which it is paid.
     *
     * @param id the invoice
     * @return a PDF that is called by the invoice's number
     */
    @GetMapping(path = INVOICE, produces = MediaType.APPLICATION_PDF_VALUE)
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.invoice-not-found")
    @Answers(status = 409, code = "billing.not-issued")
    ResponseEntity<byte[]> invoicePdf(@PathVariable InvoiceId id) {
        return documents.pdf(documents.issued(id)).attached();
    }

    /**
     * An invoice as UBL 2.1 by the rules of Peppol PINT A-NZ.
     *
     * @param id the invoice
     * @return XML
     */
    @GetMapping(path = INVOICE, produces = MediaType.APPLICATION_XML_VALUE)
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.invoice-not-found")
    @Answers(status = 409, code = "billing.not-issued")
    @Answers(status = 409, code = "billing.not-on-peppol")
    ResponseEntity<byte[]> invoiceUbl(@PathVariable InvoiceId id) {
        return documents
                .ubl(documents.issued(id))
                .orElseThrow(DocumentsEndpoint::notOnPeppol)
                .attached();
    }

    /**
     * A credit note as a PDF.
     *
     * @param id the note
     * @return a PDF that is called by the note's number
     */
    @GetMapping(path = NOTE, produces = MediaType.APPLICATION_PDF_VALUE)
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.credit-note-not-found")
    @Answers(status = 409, code = "billing.not-issued")
    ResponseEntity<byte[]> notePdf(@PathVariable CreditNoteId id) {
        return documents.pdf(documents.issued(id)).attached();
    }

    /**
     * A credit note as UBL 2.1 by the rules of Peppol PINT A-NZ.
     *
     * @param id the note
     * @return XML
     */
    @GetMapping(path = NOTE, produces = MediaType.APPLICATION_XML_VALUE)
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.credit-note-not-found")
    @Answers(status = 409, code = "billing.not-issued")
    @Answers(status = 409, code = "billing.not-on-peppol")
    ResponseEntity<byte[]> noteUbl(@PathVariable CreditNoteId id) {
        return documents
                .ubl(documents.issued(id))
                .orElseThrow(DocumentsEndpoint::notOnPeppol)
                .attached();
    }

    private static ContractException notOnPeppol() {
        return ContractException.conflict("billing.not-on-peppol");
    }
}
