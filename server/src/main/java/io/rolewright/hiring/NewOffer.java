package io.rolewright.hiring;

import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Money;
import io.rolewright.shared.Personal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a client offers to somebody, to be written down.
 *
 * @param applicationId on which way to the job
 * @param pay for the first year
 * @param startsOn the first day of work
 * @param expiresOn the last day on which it can be accepted
 * @param note what else is offered
 */
public record NewOffer(
        @NotNull ApplicationId applicationId,
        @NotNull @Valid Money pay,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate expiresOn,
        @Nullable @Personal @Size(max = 2000) String note) {
    /** Without pay and note, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "NewOffer " + applicationId;
    }
}
