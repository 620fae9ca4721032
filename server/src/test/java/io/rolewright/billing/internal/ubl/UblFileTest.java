package io.rolewright.billing.internal.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.ExampleInvoices;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceLine;
import io.rolewright.billing.Party;
import io.rolewright.billing.TaxCategory;
import io.rolewright.shared.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules of Peppol say to our invoices and notes. */
class UblFileTest {
    private static final InvoiceLine FEE = ExampleInvoices.fee("18000.00");
    private static final InvoiceLine EXPORT = ExampleInvoices.line("Advice", "3", "99.99", "AUD", TaxCategory.G, "0");

    @Test
    void agreesWithTheRules() {
        accepts(ExampleInvoices.taxed());
        accepts(invoice(EXPORT));
        accepts(invoice(
                FEE,
                ExampleInvoices.line("Course", "2.5", "33.33", "AUD", TaxCategory.Z, "0"),
                ExampleInvoices.line("Interest", "1", "5.00", "AUD", TaxCategory.E, "0"),
                ExampleInvoices.line("Less what was agreed", "1", "-1000.00", "AUD", TaxCategory.S, "10"),
                EXPORT));
        accepts(ExampleInvoices.of(
                ExampleInvoices.seller(), ExampleInvoices.buyer(), List.of(FEE), new Money("19800.00", "AUD")));
        accepts(ExampleInvoices.of(
                ExampleInvoices.seller(), ExampleInvoices.buyer(), List.of(FEE, EXPORT), new Money("0.01", "AUD")));
        accepts(invoice(ExampleInvoices.line("Advice", "1", "90000", "JPY", TaxCategory.S, "10")));
    }

    @Test
    void roundsAsTheRulesDo() {
        for (var net : List.of("0.01", "0.04", "0.05", "0.15", "1.05", "99.95", "1234.45", "99999999.99")) {
            accepts(invoice(ExampleInvoices.fee(net)));
        }
        accepts(invoice(ExampleInvoices.fee("0.05"), ExampleInvoices.fee("0.05"), ExampleInvoices.fee("0.05")));
        accepts(invoice(ExampleInvoices.line("Hours", "0.333", "99.99", "AUD", TaxCategory.S, "10")));
    }

    @Test
    void saysThatASellerIsNotRegistered() {
        var line = ExampleInvoices.line("Fee", "1", "70.00", "AUD", TaxCategory.O, "0");
        accepts(ExampleInvoices.of(
                ExampleInvoices.seller("AU", "47 555 222 000", false), ExampleInvoices.buyer(), List.of(line)));
    }

    @Test
    void namesTheInvoiceOfANote() {
        var invoice = ExampleInvoices.taxed();
        var file = UblFile.of(ExampleInvoices.rebate(invoice, "9000.00"), invoice, "Adjustment note", "Your credit.")
                .orElseThrow();
        assertThat(PeppolRules.broken(PeppolRules.CREDIT_NOTE, file)).isEmpty();
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("<cbc:CreditNoteTypeCode>381<", "<cbc:ID>INV-000042<", "<cbc:IssueDate>2026-03-02<")
                .contains(">900.00</cbc:TaxAmount>");
    }

    @Test
    void provesThatTheRulesRefuse() {
        var file = new String(ubl(ExampleInvoices.taxed()), StandardCharsets.UTF_8);
        refuses(file.replace(">1800.00</cbc:TaxAmount>", ">1799.00</cbc:TaxAmount>"), "ibr-co-15");
        refuses(file.replace("53004085616", "53004085617"), "ibr-120");
        refuses(file.replace("<cbc:BuyerReference>PO 7731</cbc:BuyerReference>", ""), "ibrp-003");
        refuses(file.replace("cbc:DueDate>", "cbc:DueDay>"), "DueDay");
    }

    @Test
    void knowsWhomPeppolDoesNot() {
        assertThat(UblFile.of(of(ExampleInvoices.buyer("DE", "DE123456789"), FEE), ""))
                .isEmpty();
        assertThat(UblFile.of(of(ExampleInvoices.buyer("AU", null), FEE), "")).isEmpty();
        assertThat(UblFile.of(of(ExampleInvoices.buyer("AU", "12345678901"), FEE), ""))
                .isEmpty();
        assertThat(UblFile.of(of(new Party("Short", "51 824 753 556", "AU", null), FEE), ""))
                .isPresent();
        assertThat(UblFile.of(invoice(ExampleInvoices.line("Fee", "1", "1.000", "KWD", TaxCategory.S, "10")), ""))
                .isEmpty();
        assertThat(UblFile.of(invoice(ExampleInvoices.line("Fee", "1", "1.00", "AUD", TaxCategory.AE, "0")), ""))
                .isEmpty();
    }

    private static Invoice invoice(InvoiceLine... lines) {
        return of(ExampleInvoices.buyer(), lines);
    }

    private static Invoice of(Party buyer, InvoiceLine... lines) {
        return ExampleInvoices.of(ExampleInvoices.seller(), buyer, List.of(lines));
    }

    private static void accepts(Invoice invoice) {
        assertThat(PeppolRules.broken(PeppolRules.INVOICE, ubl(invoice)))
                .as(new String(ubl(invoice), StandardCharsets.UTF_8))
                .isEmpty();
    }

    private static void refuses(String file, String rule) {
        assertThat(PeppolRules.broken(PeppolRules.INVOICE, file.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(broken -> broken.contains(rule));
    }

    private static byte[] ubl(Invoice invoice) {
        return UblFile.of(invoice, "Tax invoice").orElseThrow();
    }
}
