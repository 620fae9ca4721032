package io.rolewright.notifications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Whether e-mails about what is not critical are gathered into one.
 *
 * @param rhythm how often
 * @param hour of the day at which the e-mail comes, by the clocks of the settings' zone; also within quiet hours
 */
public record Digest(
        @NotNull Rhythm rhythm, @Min(0) @Max(23) int hour) {
    /** How often. */
    public enum Rhythm {
        /** Nothing is gathered. */
        NONE,
        /** One e-mail a day with what is unread, none when nothing is. */
        DAILY
    }
}
