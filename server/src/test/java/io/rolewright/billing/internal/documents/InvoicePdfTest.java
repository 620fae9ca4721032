package io.rolewright.billing.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import io.rolewright.billing.ExampleInvoices;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.Party;
import io.rolewright.billing.TaxCategory;
import io.rolewright.shared.Money;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** What stands on invoices, as others read it. */
class InvoicePdfTest {
    private static final URI LINK = URI.create("https://harbour.example/pay/Zk3vQ0b1T2xYpLm9aRcDeg");

    @Test
    void saysWhatAustralianLawAsksFor() {
        var text = text(ExampleInvoices.taxed());
        assertThat(text)
                .contains("Tax invoice", "Harbour Recruitment Pty Ltd", "ABN 47 555 222 000")
                .contains("Yarra Freight Pty Ltd", "7 Sample Road", "ABN 53 004 085 616")
                .contains("INV-000042", "2 March 2026", "16 March 2026", "PO 7731")
                .contains("Operations Manager", "1 18,000.00 10% GST 18,000.00")
                .contains("10% GST on AUD 18,000.00 AUD 1,800.00", "Total AUD 19,800.00")
                .contains("Total price includes GST.", "Amount due AUD 19,800.00")
                .contains("BSB 062-000", "Account number 12345678", "Reference INV-000042")
                .contains(LINK.toString(), "Page 1 of 1");
    }

    @Test
    void marksWhatIsTaxedAndWhatIsNot() {
        var invoice = ExampleInvoices.of(
                ExampleInvoices.seller(),
                ExampleInvoices.buyer(),
                List.of(
                        ExampleInvoices.fee("1000.00"),
                        ExampleInvoices.line("Course", "2.5", "100.00", "AUD", TaxCategory.Z, "0"),
                        ExampleInvoices.line("Interest", "1", "5.00", "AUD", TaxCategory.E, "0")),
                new Money("300.00", "AUD"));
        assertThat(text(invoice))
                .contains("Course 2.5 100.00 GST-free 250.00", "Interest 1 5.00 Input-taxed 5.00")
                .contains("10% GST on AUD 1,000.00 AUD 100.00", "Total AUD 1,355.00")
                .contains("Paid AUD -300.00", "Amount due AUD 1,055.00")
                .doesNotContain("Total price includes GST.");
    }

    @Test
    void chargesNoTaxWithoutBeingRegistered() {
        var seller = ExampleInvoices.seller("AU", "47555222000", false);
        var line = ExampleInvoices.line("Fee", "1", "70.00", "AUD", TaxCategory.O, "0");
        assertThat(text(ExampleInvoices.of(seller, ExampleInvoices.buyer(), List.of(line))))
                .contains("No GST has been charged")
                .doesNotContain("Tax invoice")
                .doesNotContain("GST in total");
    }

    @Test
    void saysWhoOwesTheTaxAcrossBorders() {
        var seller = ExampleInvoices.seller("AT", "ATU12345678", true);
        var line = ExampleInvoices.line("Fee", "1", "70.00", "EUR", TaxCategory.AE, "0");
        assertThat(text(ExampleInvoices.of(seller, ExampleInvoices.buyer("DE", "DE123456789"), List.of(line))))
                .contains("VAT number ATU12345678", "VAT number DE123456789", "Articles 44 and 196 of Directive")
                .contains("IBAN DE02120300000000202051", "BIC or branch BYLADEM1001", "Überseehandel GmbH");
        var export = ExampleInvoices.line("Fee", "1", "70.00", "AUD", TaxCategory.G, "0");
        assertThat(text(ExampleInvoices.of(
                        ExampleInvoices.seller(), ExampleInvoices.buyer("DE", null), List.of(export))))
                .contains("Tax invoice", "GST-free", "GST in total AUD 0.00", "Export: free of GST", "Germany");
    }

    @Test
    void countsInTheCoinsOfTheCurrency() {
        var yen = ExampleInvoices.line("Fee", "1", "1234567", "JPY", TaxCategory.G, "0");
        assertThat(text(ExampleInvoices.of(ExampleInvoices.seller(), ExampleInvoices.buyer(), List.of(yen))))
                .contains("Amount due JPY 1,234,567")
                .doesNotContain("BSB");
        var dinar = ExampleInvoices.line("Fee", "1", "1234.567", "KWD", TaxCategory.G, "0");
        assertThat(text(ExampleInvoices.of(ExampleInvoices.seller(), ExampleInvoices.buyer(), List.of(dinar))))
                .contains("Amount due KWD 1,234.567");
    }

    @Test
    void takesNoMoneyThatIsNotOwed() {
        var paid = ExampleInvoices.of(
                ExampleInvoices.seller(),
                ExampleInvoices.buyer(),
                List.of(ExampleInvoices.fee("100.00")),
                new Money("110.00", "AUD"));
        assertThat(text(paid))
                .contains("Amount due AUD 0.00")
                .doesNotContain("BSB")
                .doesNotContain("/pay/");
    }

    @Test
    void holdsItsLinkForTelephones() throws ReaderException {
        assertThat(PrintedPaper.scanned(InvoicePdf.of(ExampleInvoices.taxed(), LINK)))
                .isEqualTo(LINK.toString());
    }

    @Test
    void numbersItsPages() {
        var lines = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> ExampleInvoices.line("Fee " + i, "1", "1.00", "AUD", TaxCategory.S, "10"))
                .toList();
        var pdf = InvoicePdf.of(ExampleInvoices.of(ExampleInvoices.seller(), ExampleInvoices.buyer(), lines), LINK);
        var pages = PrintedPaper.pages(pdf);
        assertThat(pages).isGreaterThan(2);
        var text = PrintedPaper.text(pdf);
        assertThat(text).contains("Fee 1 ", "Fee 120 ", "Page 1 of " + pages, "Page " + pages + " of " + pages);
        assertThat(text.split("Description", -1))
                .as("the head is on every page of lines")
                .hasSizeGreaterThan(3);
    }

    @Test
    void bearsEveryName() {
        for (var name :
                List.of("x".repeat(200), "株式会社 山田", "שלום בע\"מ", "شركة الميناء", "\u202Eevil\u0007", "A&B <i>")) {
            var invoice = ExampleInvoices.of(
                    ExampleInvoices.seller(),
                    ExampleInvoices.buyer(name),
                    List.of(ExampleInvoices.line(name, "1", "1.00", "AUD", TaxCategory.S, "10")));
            var text = text(invoice);
            assertThat(text).as(name).contains("ABN 53 004 085 616", "Amount due AUD 1.10");
        }
        var odd = new Party("נמל חיפה", null, "IL", null);
        assertThat(text(ExampleInvoices.of(
                        ExampleInvoices.seller(),
                        odd,
                        List.of(ExampleInvoices.line("Fee", "1", "1.00", "AUD", TaxCategory.G, "0")))))
                .contains("נמל חיפה", "Israel");
    }

    @Test
    void isTheSameForTheSame() throws Exception {
        var pdf = InvoicePdf.of(ExampleInvoices.taxed(), LINK);
        assertThat(InvoicePdf.of(ExampleInvoices.taxed(), LINK)).isEqualTo(pdf);
        assertThat(pdf.length).isLessThan(60_000);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Tax invoice INV-000042");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-03-02T00:00:00Z");
        }
    }

    private static String text(Invoice invoice) {
        return PrintedPaper.text(InvoicePdf.of(invoice, LINK));
    }
}
