package io.rolewright.billing;

import io.rolewright.events.billing.ExpenseCategory;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody spent for the agency.
 *
 * @param id names it
 * @param userId who spent it
 * @param category what for
 * @param net without tax
 * @param tax on top
 * @param gross both together
 * @param spentOn when
 * @param jobId for which job; absent for none
 * @param clientId for which client; absent for none
 * @param placementId for which placement; absent for none
 * @param note what else they said
 * @param receipt whether there is a receipt
 * @param state how far it is
 * @param decidedBy who took it on, or did not; absent while nobody has
 * @param decidedAt when that was
 * @param reason why it was not taken on
 * @param repaidOn when they were given it back; absent while they were not
 * @param submittedAt when it was handed in
 */
public record Expense(
        ExpenseId id,
        UserId userId,
        ExpenseCategory category,
        Money net,
        Money tax,
        Money gross,
        LocalDate spentOn,
        @Nullable JobId jobId,
        @Nullable ClientId clientId,
        @Nullable PlacementId placementId,
        @Nullable String note,
        boolean receipt,
        ExpenseState state,
        @Nullable UserId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable LocalDate repaidOn,
        Instant submittedAt) {
    /** Without what people wrote, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Expense " + id;
    }
}
