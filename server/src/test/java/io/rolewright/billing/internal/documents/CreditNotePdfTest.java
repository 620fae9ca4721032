package io.rolewright.billing.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.ExampleInvoices;
import io.rolewright.billing.TaxCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on notes that give part of an invoice back. */
class CreditNotePdfTest {
    @Test
    void adjustsATaxInvoice() {
        var invoice = ExampleInvoices.taxed();
        var pdf = CreditNotePdf.of(ExampleInvoices.rebate(invoice, "9000.00"), invoice);
        assertThat(PrintedPaper.text(pdf))
                .contains("Adjustment note", "CN-000007", "11 April 2026", "ABN 47 555 222 000", "ABN 53 004 085 616")
                .contains("This note adjusts invoice INV-000042 of 2 March 2026.", "Reason Rebate", "within 60 days")
                .contains("GST given back AUD 900.00", "Total given back AUD 9,900.00")
                .contains("AUD 9,900.00 of it lowers what is open on invoice INV-000042.")
                .doesNotContain("your credit");
        assertThat(CreditNotePdf.of(ExampleInvoices.rebate(invoice, "9000.00"), invoice))
                .isEqualTo(pdf);
    }

    @Test
    void isACreditNoteElsewhere() {
        var seller = ExampleInvoices.seller("AT", "ATU12345678", true);
        var line = ExampleInvoices.line("Fee", "1", "70.00", "EUR", TaxCategory.AE, "0");
        var invoice = ExampleInvoices.of(seller, ExampleInvoices.buyer("DE", "DE123456789"), List.of(line));
        assertThat(PrintedPaper.text(CreditNotePdf.of(ExampleInvoices.rebate(invoice, "35.00"), invoice)))
                .contains("Credit note", "Reverse charge", "VAT given back EUR 0.00")
                .doesNotContain("Adjustment");
    }
}
