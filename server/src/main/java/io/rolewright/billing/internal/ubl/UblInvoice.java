package io.rolewright.billing.internal.ubl;

import io.rolewright.billing.BankAccount;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceLine;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.InvoicedQuantityType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.LineExtensionAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PayableAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PrepaidAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExclusiveAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxInclusiveAmountType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/** Writes an invoice as UBL. */
final class UblInvoice {
    private static final String COMMERCIAL_INVOICE = "380";
    private static final String CREDIT_TRANSFER = "30";

    private UblInvoice() {}

    /** @param title what an invoice is called on paper */
    static InvoiceType of(Trade trade, String title) {
        var invoice = trade.invoice();
        var ubl = new InvoiceType();
        ubl.setCustomizationID(Pint.CUSTOMIZATION);
        ubl.setProfileID(Pint.PROFILE);
        ubl.setID(invoice.number());
        ubl.setIssueDate(Objects.requireNonNull(invoice.issuedOn()));
        ubl.setDueDate(Objects.requireNonNull(invoice.dueOn()));
        ubl.setInvoiceTypeCode(COMMERCIAL_INVOICE);
        ubl.addNote(new NoteType(title));
        ubl.setDocumentCurrencyCode(invoice.gross().currency());
        ubl.setBuyerReference(Objects.requireNonNullElse(invoice.buyerReference(), Pint.NO_REFERENCE));
        ubl.setAccountingSupplierParty(Pint.supplier(trade));
        ubl.setAccountingCustomerParty(Pint.customer(Objects.requireNonNull(invoice.buyer()), trade.to()));
        trade.seller().accounts().stream()
                .filter(account -> account.currency().equals(invoice.gross().currency()))
                .findFirst()
                .ifPresent(account -> ubl.addPaymentMeans(transfer(account, invoice)));
        ubl.addTaxTotal(Pint.taxes(invoice.taxes(), invoice.tax()));
        ubl.setLegalMonetaryTotal(totals(invoice));
        invoice.lines().forEach(line -> ubl.addInvoiceLine(line(line, ubl.getInvoiceLineCount() + 1)));
        return ubl;
    }

    private static PaymentMeansType transfer(BankAccount account, Invoice invoice) {
        var payee = new FinancialAccountType();
        payee.setID(account.number());
        payee.setName(account.name());
        if (account.branch() != null) {
            var branch = new BranchType();
            branch.setID(account.branch());
            payee.setFinancialInstitutionBranch(branch);
        }
        var transfer = new PaymentMeansType();
        transfer.setPaymentMeansCode(CREDIT_TRANSFER);
        transfer.addPaymentID(new PaymentIDType(invoice.number()));
        transfer.setPayeeFinancialAccount(payee);
        return transfer;
    }

    /** What was given back counts as paid before: the wire knows no other word for it. */
    private static MonetaryTotalType totals(Invoice invoice) {
        var totals = new MonetaryTotalType();
        totals.setLineExtensionAmount(Pint.of(invoice.net(), new LineExtensionAmountType()));
        totals.setTaxExclusiveAmount(Pint.of(invoice.net(), new TaxExclusiveAmountType()));
        totals.setTaxInclusiveAmount(Pint.of(invoice.gross(), new TaxInclusiveAmountType()));
        totals.setPrepaidAmount(Pint.of(invoice.gross().minus(invoice.open()), new PrepaidAmountType()));
        totals.setPayableAmount(Pint.of(invoice.open(), new PayableAmountType()));
        return totals;
    }

    /** A price is never below zero here; the quantity is instead. */
    private static InvoiceLineType line(InvoiceLine line, int number) {
        var isLess = line.price().minor() < 0;
        var quantity = new InvoicedQuantityType(isLess ? line.quantity().negate() : line.quantity());
        quantity.setUnitCode(Pint.EACH);
        var ubl = new InvoiceLineType();
        ubl.setID(Integer.toString(number));
        ubl.setInvoicedQuantity(quantity);
        ubl.setLineExtensionAmount(Pint.of(line.net(), new LineExtensionAmountType()));
        ubl.setItem(Pint.item(line.words(), line.category(), line.rate()));
        ubl.setPrice(Pint.price(isLess ? line.price().negated() : line.price()));
        return ubl;
    }
}
