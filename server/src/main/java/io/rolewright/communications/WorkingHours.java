package io.rolewright.communications;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * When people work, by the clocks of one place.
 *
 * @param from when they begin
 * @param until when they end; midnight is that at the end of the day
 * @param days on which they work
 */
public record WorkingHours(
        @NotNull LocalTime from,
        @NotNull LocalTime until,
        @NotEmpty Set<@NotNull DayOfWeek> days) {
    public WorkingHours {
        days = Set.copyOf(days);
    }
}
