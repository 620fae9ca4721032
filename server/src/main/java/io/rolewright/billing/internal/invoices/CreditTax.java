package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceLine;
import io.rolewright.shared.Money;
import java.util.Collection;

/**
 * The tax of what is given back of an invoice: by the rate of the invoice, whatever holds today. Whoever gives the rest back
 * gives back the rest of its tax, so that not a coin of it is left over or given twice.
 *
 * @param invoice of which something is given back
 * @param net how much was given back before, without tax
 * @param tax of that
 */
record CreditTax(Invoice invoice, Money net, Money tax) {
    static CreditTax of(Invoice invoice, Collection<CreditNote> given) {
        var nothing = Money.zero(invoice.net().currency());
        return new CreditTax(
                invoice,
                given.stream().map(CreditNote::net).reduce(nothing, Money::plus),
                given.stream().map(CreditNote::tax).reduce(nothing, Money::plus));
    }

    /** What can be given back still, without tax. */
    Money left() {
        return invoice.net().minus(net);
    }

    Money of(Money more) {
        var rest = invoice.tax().minus(tax);
        var usual = more.percent(line().rate());
        return more.equals(left()) || usual.minor() > rest.minor() ? rest : usual;
    }

    /** How the invoice is taxed; all of its lines alike. */
    InvoiceLine line() {
        return invoice.lines().getFirst();
    }
}
