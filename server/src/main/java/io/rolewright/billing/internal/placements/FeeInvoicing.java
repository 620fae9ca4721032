package io.rolewright.billing.internal.placements;

import io.rolewright.billing.LineKind;
import io.rolewright.billing.Party;
import io.rolewright.billing.internal.invoices.InvoiceDraft;
import io.rolewright.billing.internal.invoices.InvoiceDrafting;
import io.rolewright.billing.internal.invoices.Line;
import io.rolewright.billing.internal.invoices.Texts;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts the invoice of each placement. */
@Component
class FeeInvoicing {
    private final Hires hires;
    private final JobTitles titles;
    private final BuyerParties parties;
    private final InvoiceDrafting drafting;
    private final Ids ids;
    private final Clock clock;

    FeeInvoicing(Hires hires, JobTitles titles, BuyerParties parties, InvoiceDrafting drafting, Ids ids, Clock clock) {
        this.hires = hires;
        this.titles = titles;
        this.parties = parties;
        this.drafting = drafting;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What the invoice of a placement is made of.
     *
     * @param words of its line
     * @param buyer who owes it; absent when the client is gone
     */
    record Prepared(
            PlacementMade fact, String words, @Nullable Party buyer) {}

    Prepared ask(PlacementMade fact) {
        var from = fact.startsOn().toString();
        var words = titles.of(fact.job())
                .map(title -> Texts.of("billing.line.placement-fee", from, title))
                .orElseGet(() -> Texts.of("billing.line.placement-fee-untitled", from, ""));
        return new Prepared(fact, words, parties.of(fact.client()));
    }

    /** Drafts it, unless we have heard of the placement already, or it costs nothing. */
    void draft(Prepared prepared) {
        var fact = prepared.fact();
        if (!hires.add(hire(fact)) || fact.fee().minor() == 0) {
            return;
        }
        var draft = new InvoiceDraft(
                ids.next(InvoiceId::new),
                fact.client(),
                fact.placement(),
                fact.job(),
                fact.fee().currency(),
                List.of(Line.of(LineKind.PLACEMENT_FEE, prepared.words(), fact.fee())),
                fact.startsOn(),
                fact.paymentDays(),
                null);
        drafting.add(draft, prepared.buyer());
        hires.invoiced(fact.placement(), draft.id());
    }

    private Hire hire(PlacementMade fact) {
        return new Hire(
                fact.placement(),
                fact.client(),
                fact.job(),
                fact.fee(),
                fact.startsOn(),
                fact.guaranteeDays(),
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                Money.zero(fact.fee().currency()),
                null,
                null,
                null,
                null);
    }
}
