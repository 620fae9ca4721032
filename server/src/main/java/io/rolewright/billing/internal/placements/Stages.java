package io.rolewright.billing.internal.placements;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.NoteState;
import io.rolewright.billing.PlacementStage;
import io.rolewright.events.billing.CreditReason;
import java.time.LocalDate;
import java.util.List;

/** Says how far placements are. */
final class Stages {
    private Stages() {}

    /**
     * The stage of a placement on a day.
     *
     * @param invoices all for it
     * @param notes all for it
     */
    static PlacementStage of(Hire hire, List<Invoice> invoices, List<CreditNote> notes, LocalDate today) {
        var fee = Rebates.fee(hire, invoices);
        if (hire.replacedBy() != null) {
            return PlacementStage.REPLACED;
        }
        if (fee.isEmpty()) {
            return PlacementStage.NOT_CHARGED;
        }
        if (isRebateDrafted(notes)) {
            return PlacementStage.REBATE_DUE;
        }
        if (Rebates.given(notes, invoices, hire.fee().currency()).minor() > 0) {
            return PlacementStage.REBATED;
        }
        return switch (fee.get().state()) {
            case DRAFT -> PlacementStage.DRAFTED;
            case ISSUED -> PlacementStage.INVOICED;
            case PARTLY_PAID -> PlacementStage.PARTLY_PAID;
            case PAID -> paid(hire, today);
            case CREDITED -> PlacementStage.CREDITED;
            case DISCARDED -> PlacementStage.DISCARDED;
        };
    }

    private static boolean isRebateDrafted(List<CreditNote> notes) {
        return notes.stream().anyMatch(note -> note.reason() == CreditReason.REBATE && note.state() == NoteState.DRAFT);
    }

    private static PlacementStage paid(Hire hire, LocalDate today) {
        if (hire.leftOn() != null) {
            return PlacementStage.EARNED;
        }
        if (today.isBefore(hire.startsOn())) {
            return PlacementStage.PAID;
        }
        var last = hire.guaranteedUntil();
        return last == null || today.isAfter(last) ? PlacementStage.EARNED : PlacementStage.GUARANTEED;
    }
}
