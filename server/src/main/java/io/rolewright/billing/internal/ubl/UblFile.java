package io.rolewright.billing.internal.ubl;

import com.helger.ubl21.UBL21Marshaller;
import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Invoice;
import java.util.Objects;
import java.util.Optional;

/** Invoices and credit notes as files of UBL, for clients that Peppol knows. */
public final class UblFile {
    private UblFile() {}

    /**
     * An invoice that was issued.
     *
     * @param title what an invoice is called on paper
     * @return nothing when the rules of PINT A-NZ cannot hold it: a company without an ABN, a reverse charge, or a currency with
     *     coins below the hundredth
     */
    public static Optional<byte[]> of(Invoice invoice, String title) {
        return Trade.of(invoice)
                .map(trade -> UblInvoice.of(trade, title))
                .map(ubl -> Objects.requireNonNull(
                        UBL21Marshaller.invoice().setFormattedOutput(true).getAsBytes(ubl)));
    }

    /**
     * A credit note that was issued.
     *
     * @param invoice of which it gives back
     * @param title what a note is called on paper
     * @param terms how the client gets what is given back
     * @return nothing, as for an invoice
     */
    public static Optional<byte[]> of(CreditNote note, Invoice invoice, String title, String terms) {
        return Trade.of(invoice)
                .map(trade -> UblCreditNote.of(note, trade, title, terms))
                .map(ubl -> Objects.requireNonNull(
                        UBL21Marshaller.creditNote().setFormattedOutput(true).getAsBytes(ubl)));
    }
}
