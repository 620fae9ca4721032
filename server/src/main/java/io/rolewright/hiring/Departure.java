package io.rolewright.hiring;

import io.rolewright.events.hiring.DepartureReason;
import io.rolewright.shared.Money;
import io.rolewright.shared.Personal;
import io.rolewright.shared.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who was placed no longer works there.
 *
 * @param leftOn their last day of work; a day before the first one of who never came
 * @param reason why
 * @param note what there is to say about it
 * @param daysWorked how many days from the first to the last one, both included
 * @param percent the share of the fee that is given back by the terms; 0 for none
 * @param rebate that share, exact: rounded half up to the smallest coin
 * @param recordedBy who wrote it down
 * @param recordedAt when
 */
public record Departure(
        LocalDate leftOn,
        DepartureReason reason,
        @Nullable @Personal String note,
        long daysWorked,
        BigDecimal percent,
        Money rebate,
        UserId recordedBy,
        Instant recordedAt) {
    /** The same with what there is to say about it. */
    public Departure noted(String said) {
        return new Departure(leftOn, reason, said, daysWorked, percent, rebate, recordedBy, recordedAt);
    }

    /** Without the note, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Departure " + leftOn;
    }
}
