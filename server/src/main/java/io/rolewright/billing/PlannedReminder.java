package io.rolewright.billing;

import java.time.LocalDate;

/**
 * A reminder that is sent if the invoice is still open then.
 *
 * @param step which one
 * @param on when
 */
public record PlannedReminder(int step, LocalDate on) {}
