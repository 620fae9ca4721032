package io.rolewright.billing;

import io.rolewright.shared.Money;
import java.time.LocalDate;

/**
 * A reminder of an invoice that was sent.
 *
 * @param step which one: from 1 on after the last day on which it was to be paid, 0 and below before
 * @param sentOn when
 * @param open what was open then
 * @param reached whether somebody at the client could be written to
 */
public record Reminder(int step, LocalDate sentOn, Money open, boolean reached) {}
