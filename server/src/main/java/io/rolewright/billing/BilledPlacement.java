package io.rolewright.billing;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A placement on its way from hire to cash.
 *
 * @param placementId which
 * @param clientId where
 * @param jobId the job
 * @param stage how far it is
 * @param fee what was agreed for it, without tax
 * @param startsOn the first day of work
 * @param guaranteedUntil the last day of work for which part of the fee is given back; absent where none was agreed
 * @param leftOn the last day of work of who left early
 * @param rebate what is to be given back for that, without tax, by the terms
 * @param given what was given back as a rebate so far, and not taken back, without tax
 * @param replacedBy the placement of who takes the place of who left
 * @param replaces the placement of whose place this is
 * @param invoices all for it, the oldest first
 * @param creditNotes all for it, the oldest first
 * @param steps what happened, the earliest first
 */
public record BilledPlacement(
        PlacementId placementId,
        ClientId clientId,
        JobId jobId,
        PlacementStage stage,
        Money fee,
        LocalDate startsOn,
        @Nullable LocalDate guaranteedUntil,
        @Nullable LocalDate leftOn,
        Money rebate,
        Money given,
        @Nullable PlacementId replacedBy,
        @Nullable PlacementId replaces,
        List<Invoice> invoices,
        List<CreditNote> creditNotes,
        List<PlacementStep> steps) {
    public BilledPlacement {
        invoices = List.copyOf(invoices);
        creditNotes = List.copyOf(creditNotes);
        steps = List.copyOf(steps);
    }
}
