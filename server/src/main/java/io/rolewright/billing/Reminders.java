package io.rolewright.billing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a client is reminded of an invoice.
 *
 * @param sent the reminders by now, the first one first
 * @param next what comes next; absent when nothing does
 * @param pausedUntil up to which day nothing is sent; absent when that is not so
 */
public record Reminders(
        List<Reminder> sent,
        @Nullable PlannedReminder next,
        @Nullable LocalDate pausedUntil) {
    public Reminders {
        sent = List.copyOf(sent);
    }
}
