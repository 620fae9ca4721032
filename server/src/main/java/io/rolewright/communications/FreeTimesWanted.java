package io.rolewright.communications;

import io.rolewright.shared.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * A meeting for which a time is looked for.
 *
 * @param people who of us has to have time
 * @param from not before this
 * @param until over by then, at most 62 days later
 * @param minutes how long it takes
 * @param zone IANA time zone of the working hours
 * @param workingHours when it may be
 */
public record FreeTimesWanted(
        @NotEmpty @Size(max = 20) List<@NotNull UserId> people,
        @NotNull Instant from,
        @NotNull Instant until,
        @Min(5) @Max(720) int minutes,
        @NotBlank @Size(max = 60) String zone,
        @NotNull @Valid WorkingHours workingHours) {
    public FreeTimesWanted {
        people = List.copyOf(people);
    }
}
