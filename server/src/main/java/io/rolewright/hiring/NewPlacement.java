package io.rolewright.hiring;

import io.rolewright.shared.Money;
import io.rolewright.shared.OfferId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has a job, to be written down.
 *
 * @param offerId the offer that they accepted
 * @param startsOn the first day of work
 * @param salary for the first year
 * @param moreSought whether somebody else is sought for the job besides; absent for no, then the job is closed
 */
public record NewPlacement(
        @NotNull OfferId offerId,
        @NotNull LocalDate startsOn,
        @NotNull @Valid Money salary,
        @Nullable Boolean moreSought) {
    /** Without the salary, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "NewPlacement " + offerId;
    }
}
