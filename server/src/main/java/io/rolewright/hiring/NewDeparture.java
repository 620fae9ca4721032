package io.rolewright.hiring;

import io.rolewright.events.hiring.DepartureReason;
import io.rolewright.shared.Personal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who was placed no longer works there, to be written down.
 *
 * @param leftOn their last day of work; a day before the first one for who never came
 * @param reason why
 * @param note what there is to say about it; needed when the reason is {@code OTHER}
 */
public record NewDeparture(
        @NotNull LocalDate leftOn,
        @NotNull DepartureReason reason,
        @Nullable @Personal @Size(max = 2000) String note) {
    /** Without the note, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "NewDeparture " + leftOn;
    }
}
