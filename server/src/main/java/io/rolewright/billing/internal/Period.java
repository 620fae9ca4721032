package io.rolewright.billing.internal;

import io.rolewright.shared.ContractException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of the books, the first and the last included.
 *
 * @param from the first day; absent for the beginning
 * @param until the last day; absent for the end
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {
    /**
     * The days that somebody asks for.
     *
     * @throws ContractException {@code billing.day-unknown} (422) when the books cannot hold one of them, {@code
     *     billing.period-backwards} (422) when it ends before it begins
     */
    public Period {
        if (from != null) {
            BookDay.known(from);
        }
        if (until != null) {
            BookDay.known(until);
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw ContractException.invalid("billing.period-backwards", from, until);
        }
    }

    /** The first day, also where none was named. */
    public LocalDate first() {
        return from == null ? BookDay.FIRST : from;
    }

    /** The last day, also where none was named. */
    public LocalDate last() {
        return until == null ? BookDay.LAST : until;
    }
}
