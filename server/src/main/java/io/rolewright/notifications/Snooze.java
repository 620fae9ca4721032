package io.rolewright.notifications;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Putting off what one was told.
 *
 * @param until when it is shown again, unread; at most a year from now
 */
public record Snooze(@NotNull Instant until) {}
