package io.rolewright.communications;

import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time that several people are to keep free.
 *
 * @param key names the intent: however often it is asked for, there is one meeting
 * @param organizer who invites: one of our users
 * @param attendees who else comes
 * @param start local time at {@code zone}
 * @param zone IANA time zone
 * @param minutes how long
 * @param subject what it is called
 * @param text what the invitation says
 * @param place where; absent with {@code video}
 * @param video whether it is by video: with a Meet link where Google's calendar keeps it
 * @param reminders minutes before the start at which attendees are reminded
 */
public record NewMeeting(
        @NotBlank @Size(max = 200) String key,
        @NotNull UserId organizer,
        @NotEmpty @Size(max = 20) List<@NotNull Person> attendees,
        @NotNull LocalDateTime start,
        @NotBlank @Size(max = 60) String zone,
        @Min(5) @Max(720) int minutes,
        @NotBlank @Size(max = 200) String subject,
        @Nullable @Size(max = 5000) String text,
        @Nullable @Size(max = 500) String place,
        boolean video,
        @Nullable @Size(max = 5) List<@NotNull @Min(1) @Max(20_160) Integer> reminders) {
    public NewMeeting {
        attendees = List.copyOf(attendees);
        reminders = reminders == null ? List.of() : List.copyOf(reminders);
    }
}
