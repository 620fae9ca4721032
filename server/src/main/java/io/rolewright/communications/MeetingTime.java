package io.rolewright.communications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/**
 * When a meeting is.
 *
 * @param start local time at {@code zone}
 * @param zone IANA time zone
 * @param minutes how long
 */
public record MeetingTime(
        @NotNull LocalDateTime start,
        @NotBlank @Size(max = 60) String zone,
        @Min(5) @Max(720) int minutes) {}
