package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.internal.Owner;
import io.rolewright.events.billing.DiscardReason;
import io.rolewright.events.billing.InvoiceDiscarded;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.InvoiceId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Throws drafts of invoices away. */
@Component
public class InvoiceDiscarding {
    private final InvoiceKeeping keeping;
    private final Invoices invoices;
    private final InvoiceRows rows;
    private final CreditNoteDrafting notes;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    InvoiceDiscarding(
            InvoiceKeeping keeping,
            Invoices invoices,
            InvoiceRows rows,
            CreditNoteDrafting notes,
            Once once,
            EventLog events,
            Clock clock) {
        this.keeping = keeping;
        this.invoices = invoices;
        this.rows = rows;
        this.notes = notes;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    Invoice discard(InvoiceId id, DiscardReason reason) {
        Owner.current();
        return once.execute(
                () -> {
                    discard(keeping.hold(id), reason);
                    return invoices.find(id).orElseThrow();
                },
                VersionTag::tagged);
    }

    /** Throws away one that the transaction holds, and the drafts of credit notes that wait for it. */
    public void discard(Invoice draft, DiscardReason reason) {
        rows.discard(draft, reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
        notes.discardAll(draft);
        events.append(new InvoiceDiscarded(draft.id(), draft.clientId(), draft.placementId(), reason));
    }
}
