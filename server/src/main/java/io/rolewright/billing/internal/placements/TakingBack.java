package io.rolewright.billing.internal.placements;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceLine;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.LineKind;
import io.rolewright.billing.Party;
import io.rolewright.billing.internal.invoices.InvoiceDiscarding;
import io.rolewright.billing.internal.invoices.InvoiceDraft;
import io.rolewright.billing.internal.invoices.InvoiceDrafting;
import io.rolewright.billing.internal.invoices.Line;
import io.rolewright.billing.internal.invoices.Texts;
import io.rolewright.events.billing.DiscardReason;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for rebates back that should not have been given. */
@Component
class TakingBack {
    private final InvoiceDrafting drafting;
    private final InvoiceDiscarding discarding;
    private final Ids ids;

    TakingBack(InvoiceDrafting drafting, InvoiceDiscarding discarding, Ids ids) {
        this.drafting = drafting;
        this.discarding = discarding;
        this.ids = ids;
    }

    static boolean takesBack(Invoice invoice) {
        return invoice.lines().stream().anyMatch(line -> line.kind() == LineKind.REBATE_TAKEN_BACK);
    }

    /** Makes the draft that asks for it back as large as is wanted. */
    void settle(Hire hire, List<Invoice> all, Money wanted, @Nullable Party buyer) {
        var draft = all.stream()
                .filter(invoice -> invoice.state() == InvoiceState.DRAFT && takesBack(invoice))
                .findFirst();
        if (wanted.minor() == 0) {
            draft.ifPresent(invoice -> discarding.discard(invoice, DiscardReason.CORRECTED));
        } else if (draft.isEmpty()) {
            drafting.add(draft(hire, all, wanted), buyer);
        } else {
            change(draft.get(), wanted, buyer);
        }
    }

    /** Supplied when the work was, so that it is taxed as that was. */
    private InvoiceDraft draft(Hire hire, List<Invoice> all, Money wanted) {
        var fee = Rebates.fee(hire, all).orElseThrow();
        var words = Texts.of(
                "billing.line.rebate-taken-back", "", fee.lines().getFirst().words());
        return new InvoiceDraft(
                ids.next(InvoiceId::new),
                hire.client(),
                hire.id(),
                hire.job(),
                wanted.currency(),
                List.of(Line.of(LineKind.REBATE_TAKEN_BACK, words, wanted)),
                fee.suppliedOn(),
                fee.paymentDays(),
                fee.buyerReference());
    }

    private void change(Invoice draft, Money wanted, @Nullable Party buyer) {
        var lines = draft.lines().stream().map(line -> line(line, wanted)).toList();
        if (!lines.equals(draft.lines())) {
            drafting.change(InvoiceDraft.of(draft).with(lines), buyer);
        }
    }

    private static InvoiceLine line(InvoiceLine line, Money wanted) {
        return line.kind() == LineKind.REBATE_TAKEN_BACK && !line.net().equals(wanted)
                ? Line.of(line.kind(), line.words(), wanted)
                : line;
    }
}
