package io.rolewright.billing.internal.placements;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A placement as we have heard of it.
 *
 * @param fee what the client owes for it
 * @param startsOn the first day of work
 * @param guaranteeDays until which day of work part of the fee is given back for who leaves
 * @param invoice that asks for the fee; absent when there is no fee
 * @param madeAt when we heard of it
 * @param leftOn the last day of work of who left
 * @param rebate what is to be given back for that
 * @param departedAt when we last heard whether they left
 * @param replacedBy who takes the place of who left, instead of a rebate
 * @param allowance what that one costs less
 * @param replacedAt when that was agreed
 */
record Hire(
        PlacementId id,
        ClientId client,
        JobId job,
        Money fee,
        LocalDate startsOn,
        int guaranteeDays,
        @Nullable InvoiceId invoice,
        Instant madeAt,
        @Nullable LocalDate leftOn,
        Money rebate,
        @Nullable Instant departedAt,
        @Nullable PlacementId replacedBy,
        @Nullable Money allowance,
        @Nullable Instant replacedAt) {

    /** The last day of work for which something is given back to the client; nothing where no guarantee was agreed. */
    @Nullable
    LocalDate guaranteedUntil() {
        return guaranteeDays == 0 ? null : startsOn.plusDays(guaranteeDays - 1L);
    }
}
