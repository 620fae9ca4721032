package io.rolewright.notifications;

import io.rolewright.events.notifications.Topic;
import io.rolewright.events.users.Role;
import io.rolewright.shared.UserId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What colleagues are to be told.
 *
 * @param key names the intent of who sends it: however often it is sent, everybody is told once
 * @param users whom
 * @param roles everybody with one of these roles, too; {@code ADMIN}, {@code RECRUITER} and {@code ACCOUNTANT} are possible
 * @param topic {@code ANNOUNCEMENT}, or {@code URGENT} for what nobody may miss
 * @param title in one line; all that a text message holds
 * @param text more words
 * @param about the path of what it is about, for example {@code /api/v1/jobs/<id>}
 */
public record NewNotification(
        @NotBlank @Size(max = 100) String key,
        @Nullable @Size(max = 500) List<@NotNull UserId> users,
        @Nullable Set<@NotNull Role> roles,
        @NotNull Topic topic,

        @NotBlank @Size(max = 140) @Pattern(regexp = "\\P{Cntrl}*")
        String title,

        @Nullable @Size(max = 5_000) String text,

        @Nullable @Size(max = 300) @Pattern(regexp = "/(?:[\\w.?=&-][\\w/.?=&-]*)?")
        String about) {
    public NewNotification {
        users = users == null ? List.of() : List.copyOf(users);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    /** Without what it says, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "NewNotification " + topic;
    }
}
