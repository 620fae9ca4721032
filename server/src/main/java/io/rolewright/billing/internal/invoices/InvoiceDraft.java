package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceLine;
import io.rolewright.billing.TaxLine;
import io.rolewright.billing.internal.tax.TaxRule;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice while nobody owes it.
 *
 * @param lines what it is for, at least one
 */
public record InvoiceDraft(
        InvoiceId id,
        ClientId client,
        @Nullable PlacementId placement,
        @Nullable JobId job,
        String currency,
        List<InvoiceLine> lines,
        LocalDate suppliedOn,
        int paymentDays,
        @Nullable String buyerReference) {
    public InvoiceDraft {
        lines = List.copyOf(lines);
    }

    public static InvoiceDraft of(Invoice stored) {
        return new InvoiceDraft(
                stored.id(),
                stored.clientId(),
                stored.placementId(),
                stored.jobId(),
                stored.net().currency(),
                stored.lines(),
                stored.suppliedOn(),
                stored.paymentDays(),
                stored.buyerReference());
    }

    public Money net() {
        return lines.stream().map(InvoiceLine::net).reduce(Money.zero(currency), Money::plus);
    }

    Money tax() {
        return InvoiceLines.taxes(lines).stream().map(TaxLine::tax).reduce(Money.zero(currency), Money::plus);
    }

    /** The same for other things. */
    public InvoiceDraft with(List<InvoiceLine> others) {
        return new InvoiceDraft(id, client, placement, job, currency, others, suppliedOn, paymentDays, buyerReference);
    }

    /** The same, taxed by a rule. */
    InvoiceDraft taxed(TaxRule rule) {
        return with(lines.stream()
                .map(line -> new InvoiceLine(
                        line.kind(),
                        line.words(),
                        line.quantity(),
                        line.price(),
                        line.net(),
                        rule.category(),
                        rule.rate()))
                .toList());
    }
}
