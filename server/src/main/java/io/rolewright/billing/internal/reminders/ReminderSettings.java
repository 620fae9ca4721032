package io.rolewright.billing.internal.reminders;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When clients are reminded of invoices.
 *
 * @param reminderDays how many days after the last day on which an invoice is to be paid each reminder is sent, below zero for
 *     before it; each later than the one before
 * @param remindEvery how often it is looked for invoices of which clients are to be reminded
 */
@ConfigurationProperties("rolewright.billing")
record ReminderSettings(
        @DefaultValue({"-3", "1", "7", "14", "30"}) List<Integer> reminderDays,
        @DefaultValue("1h") Duration remindEvery) {
    ReminderSettings {
        reminderDays = List.copyOf(reminderDays);
        for (var i = 1; i < reminderDays.size(); i++) {
            if (reminderDays.get(i) <= reminderDays.get(i - 1)) {
                throw new IllegalArgumentException("rolewright.billing.reminder-days do not rise: " + reminderDays);
            }
        }
    }
}
