package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.Party;
import io.rolewright.events.billing.InvoiceChanged;
import io.rolewright.events.billing.InvoiceDrafted;
import io.rolewright.runtime.events.EventLog;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts drafts of invoices down, within a transaction of whoever wants them. */
@Component
public class InvoiceDrafting {
    private final Invoices invoices;
    private final InvoiceRows rows;
    private final Taxing taxing;
    private final EventLog events;
    private final Clock clock;

    InvoiceDrafting(Invoices invoices, InvoiceRows rows, Taxing taxing, EventLog events, Clock clock) {
        this.invoices = invoices;
        this.rows = rows;
        this.taxing = taxing;
        this.events = events;
        this.clock = clock;
    }

    /** @param buyer who would owe it; absent when nobody knows */
    public Invoice add(InvoiceDraft draft, @Nullable Party buyer) {
        rows.add(taxing.taxed(draft, buyer), clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.append(new InvoiceDrafted(draft.id(), draft.client(), draft.placement(), draft.job(), draft.net()));
        return invoices.find(draft.id()).orElseThrow();
    }

    /** Changes one that the transaction holds. */
    public Invoice change(InvoiceDraft draft, @Nullable Party buyer) {
        return keep(taxing.taxed(draft, buyer));
    }

    private Invoice keep(InvoiceDraft draft) {
        rows.change(draft);
        var changed = invoices.find(draft.id()).orElseThrow();
        events.append(new InvoiceChanged(
                changed.id(), changed.clientId(), changed.placementId(), changed.version(), changed.net()));
        return changed;
    }
}
