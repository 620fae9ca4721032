package io.rolewright.billing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That a client is not reminded of an invoice for a while.
 *
 * @param until the last day on which it is not
 */
public record ReminderPause(@NotNull LocalDate until) {}
