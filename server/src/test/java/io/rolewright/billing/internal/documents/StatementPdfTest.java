package io.rolewright.billing.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.ExampleInvoices;
import io.rolewright.billing.Statement;
import io.rolewright.billing.StatementAges;
import io.rolewright.billing.StatementKind;
import io.rolewright.billing.StatementLine;
import io.rolewright.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on statements. */
class StatementPdfTest {
    @Test
    void listsWhatHappened() {
        var day = ExampleInvoices.DAY;
        var statement = new Statement(
                ExampleInvoices.taxed().clientId(),
                ExampleInvoices.seller(),
                ExampleInvoices.buyer(),
                day,
                day.plusDays(29),
                aud("-20.00"),
                List.of(
                        new StatementLine(day, StatementKind.INVOICE, "INV-000042", aud("110.00"), aud("90.00")),
                        new StatementLine(day.plusDays(3), StatementKind.PAYMENT, null, aud("-50.00"), aud("40.00"))),
                aud("40.00"),
                new StatementAges(aud("0.00"), aud("40.00"), aud("0.00"), aud("0.00"), aud("0.00")));
        var pdf = StatementPdf.of(statement);
        assertThat(PrintedPaper.text(pdf))
                .contains("Statement", "Yarra Freight Pty Ltd", "From 2 March 2026", "To 31 March 2026")
                .contains("2 March 2026 Opening balance -20.00")
                .contains("2 March 2026 Invoice INV-000042 110.00 90.00", "5 March 2026 Payment -50.00 40.00")
                .contains("31 March 2026 Closing balance 40.00", "Over 90 days", "0.00 40.00 0.00 0.00 0.00");
        assertThat(StatementPdf.of(statement)).isEqualTo(pdf);
    }

    private static Money aud(String amount) {
        return new Money(amount, "AUD");
    }
}
