package io.rolewright.billing.internal.placements;

import io.rolewright.billing.BilledPlacement;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.invoices.CreditNotes;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.PlacementId;
import org.springframework.stereotype.Component;

/** Shows how far placements are from hire to cash. */
@Component
class HireKeeping {
    private final Hires hires;
    private final Invoices invoices;
    private final CreditNotes notes;
    private final Steps steps;
    private final BookDay day;

    HireKeeping(Hires hires, Invoices invoices, CreditNotes notes, Steps steps, BookDay day) {
        this.hires = hires;
        this.invoices = invoices;
        this.notes = notes;
        this.steps = steps;
        this.day = day;
    }

    /** @throws ContractException {@code billing.placement-not-found} (404) */
    BilledPlacement find(PlacementId id) {
        return shown(known(id));
    }

    /** @throws ContractException {@code billing.placement-not-found} (404) */
    Hire known(PlacementId id) {
        return hires.find(id).orElseThrow(() -> ContractException.notFound("billing.placement-not-found", id.text()));
    }

    private BilledPlacement shown(Hire hire) {
        var all = invoices.of(hire.id());
        var back = notes.of(hire.id());
        return new BilledPlacement(
                hire.id(),
                hire.client(),
                hire.job(),
                Stages.of(hire, all, back, day.today()),
                hire.fee(),
                hire.startsOn(),
                hire.guaranteedUntil(),
                hire.leftOn(),
                hire.rebate(),
                Rebates.given(back, all, hire.fee().currency()),
                hire.replacedBy(),
                hires.replacedBy(hire.id()).map(Hire::id).orElse(null),
                all,
                back,
                steps.of(hire.id()));
    }
}
