package io.rolewright.billing.internal.invoices;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the agency writes invoices.
 *
 * @param paymentDays within how many days an invoice is to be paid for which nobody said so
 * @param number how numbers of invoices are written, with as many zeros in braces as they have digits at least
 * @param creditNoteNumber how numbers of credit notes are written
 */
@ConfigurationProperties("rolewright.billing.invoices")
record InvoiceSettings(
        @DefaultValue("14") int paymentDays,
        @DefaultValue("INV-{000000}") String number,
        @DefaultValue("CN-{000000}") String creditNoteNumber) {
    InvoiceSettings {
        if (paymentDays < 0 || paymentDays > 365) {
            throw new IllegalArgumentException("rolewright.billing.invoices.payment-days is from 0 to 365");
        }
        if (new NumberFormat(number).equals(new NumberFormat(creditNoteNumber))) {
            throw new IllegalArgumentException(
                    "rolewright.billing.invoices.number and credit-note-number are to differ");
        }
    }

    String invoice(long seriesNumber) {
        return new NumberFormat(number).of(seriesNumber);
    }

    String creditNote(long seriesNumber) {
        return new NumberFormat(creditNoteNumber).of(seriesNumber);
    }
}
