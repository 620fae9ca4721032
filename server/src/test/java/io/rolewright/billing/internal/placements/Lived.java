package io.rolewright.billing.internal.placements;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.Payment;
import io.rolewright.billing.Refund;
import io.rolewright.billing.TaxLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/** What random lives brought about: a proof about lives in which nothing happens is none. */
final class Lived {
    private final TreeSet<BigDecimal> rates = new TreeSet<>();
    private final TreeSet<String> currencies = new TreeSet<>();
    private long invoices;
    private long partlyPaid;
    private long notes;
    private long refunds;
    private long returns;
    private long clawbacks;
    private long replacements;

    void add(List<Invoice> all) {
        var issued = all.stream().filter(invoice -> invoice.number() != null).toList();
        issued.forEach(invoice -> currencies.add(invoice.net().currency()));
        issued.stream()
                .flatMap(invoice -> invoice.taxes().stream())
                .map(TaxLine::rate)
                .forEach(rates::add);
        invoices += issued.size();
        partlyPaid += issued.stream()
                .filter(invoice -> invoice.state() == InvoiceState.PARTLY_PAID)
                .count();
    }

    void add(List<CreditNote> issued, List<Payment> payments, List<Refund> sent) {
        notes += issued.size();
        returns += payments.stream()
                .filter(payment -> payment.returnedOn() != null)
                .count();
        refunds += sent.size();
    }

    void addClawbacks(long some) {
        clawbacks += some;
    }

    void addReplacement() {
        replacements++;
    }

    /** Everything that can happen has happened. */
    void prove() {
        assertThat(invoices).as("invoices").isPositive();
        assertThat(partlyPaid).as("invoices that are paid in part").isPositive();
        assertThat(notes).as("credit notes").isPositive();
        assertThat(refunds).as("refunds").isPositive();
        assertThat(returns).as("payments that did not last").isPositive();
        assertThat(clawbacks).as("commissions that are owed back").isPositive();
        assertThat(replacements).as("replacements").isPositive();
        assertThat(currencies).containsExactly("AUD", "JPY", "KWD");
        assertThat(rates)
                .as("of Australia, and of Germany before and after a change")
                .usingElementComparator(BigDecimal::compareTo)
                .contains(BigDecimal.TEN, new BigDecimal(16), new BigDecimal(19));
    }
}
