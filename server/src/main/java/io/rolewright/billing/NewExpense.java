package io.rolewright.billing;

import io.rolewright.events.billing.ExpenseCategory;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has spent for the agency.
 *
 * @param category what for
 * @param net without tax, above zero
 * @param tax on top; zero where there was none
 * @param spentOn when
 * @param jobId for which job; absent for none
 * @param clientId for which client; absent for none
 * @param placementId for which placement; absent for none
 * @param note what else is to be said; it is kept encrypted
 */
public record NewExpense(
        @NotNull ExpenseCategory category,
        @NotNull @Valid Money net,
        @NotNull @Valid Money tax,
        @NotNull LocalDate spentOn,
        @Nullable JobId jobId,
        @Nullable ClientId clientId,
        @Nullable PlacementId placementId,
        @Nullable @Size(max = 2_000) String note) {
    /** Without the note, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "NewExpense " + category;
    }
}
