package io.rolewright.notifications;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/**
 * When somebody is not to be disturbed by e-mails and text messages about what is not critical; these come afterwards.
 *
 * @param from when it begins
 * @param until when it ends; the next day when that is earlier than {@code from}
 */
public record QuietHours(@NotNull LocalTime from, @NotNull LocalTime until) {}
