package io.rolewright.billing.internal.ubl;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.TaxLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.CreditedQuantityType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.LineExtensionAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PayableAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExclusiveAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxInclusiveAmountType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;

/** Writes a credit note as UBL. */
final class UblCreditNote {
    private static final String CREDIT_NOTE = "381";

    private UblCreditNote() {}

    /**
     * @param trade about the invoice of which it gives back
     * @param title what a note is called on paper
     * @param terms how the client gets what is given back
     */
    static CreditNoteType of(CreditNote note, Trade trade, String title, String terms) {
        var invoice = trade.invoice();
        var ubl = new CreditNoteType();
        ubl.setCustomizationID(Pint.CUSTOMIZATION);
        ubl.setProfileID(Pint.PROFILE);
        ubl.setID(note.number());
        ubl.setIssueDate(Objects.requireNonNull(note.issuedOn()));
        ubl.setCreditNoteTypeCode(CREDIT_NOTE);
        ubl.addNote(new NoteType(title));
        ubl.setDocumentCurrencyCode(note.gross().currency());
        ubl.setBuyerReference(Objects.requireNonNullElse(invoice.buyerReference(), Pint.NO_REFERENCE));
        ubl.addBillingReference(reference(invoice));
        ubl.setAccountingSupplierParty(Pint.supplier(trade));
        ubl.setAccountingCustomerParty(Pint.customer(Objects.requireNonNull(invoice.buyer()), trade.to()));
        ubl.addPaymentTerms(terms(terms));
        ubl.addTaxTotal(
                Pint.taxes(List.of(new TaxLine(note.category(), note.rate(), note.net(), note.tax())), note.tax()));
        ubl.setLegalMonetaryTotal(totals(note));
        ubl.addCreditNoteLine(line(note));
        return ubl;
    }

    private static BillingReferenceType reference(Invoice invoice) {
        var document = new DocumentReferenceType();
        document.setID(invoice.number());
        document.setIssueDate(Objects.requireNonNull(invoice.issuedOn()));
        var reference = new BillingReferenceType();
        reference.setInvoiceDocumentReference(document);
        return reference;
    }

    private static PaymentTermsType terms(String words) {
        var terms = new PaymentTermsType();
        terms.addNote(new NoteType(words));
        return terms;
    }

    private static MonetaryTotalType totals(CreditNote note) {
        var totals = new MonetaryTotalType();
        totals.setLineExtensionAmount(Pint.of(note.net(), new LineExtensionAmountType()));
        totals.setTaxExclusiveAmount(Pint.of(note.net(), new TaxExclusiveAmountType()));
        totals.setTaxInclusiveAmount(Pint.of(note.gross(), new TaxInclusiveAmountType()));
        totals.setPayableAmount(Pint.of(note.gross(), new PayableAmountType()));
        return totals;
    }

    private static CreditNoteLineType line(CreditNote note) {
        var quantity = new CreditedQuantityType(BigDecimal.ONE);
        quantity.setUnitCode(Pint.EACH);
        var line = new CreditNoteLineType();
        line.setID("1");
        line.setCreditedQuantity(quantity);
        line.setLineExtensionAmount(Pint.of(note.net(), new LineExtensionAmountType()));
        line.setItem(Pint.item(note.words(), note.category(), note.rate()));
        line.setPrice(Pint.price(note.net()));
        return line;
    }
}
