package io.rolewright.billing.internal.reminders;

import io.rolewright.billing.internal.BookDay;
import io.rolewright.events.billing.InvoiceOverdue;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.leases.Lease;
import io.rolewright.shared.InvoiceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds clients of invoices whose day has come: of each by the step that is reached, once. */
@Component
class Reminding {
    private static final int BATCH = 100;

    private final ReminderRows rows;
    private final ReminderLetters letters;
    private final Ladder ladder;
    private final BookDay day;
    private final EventLog events;
    private final TransactionOperations transactions;

    Reminding(
            ReminderRows rows,
            ReminderLetters letters,
            Ladder ladder,
            BookDay day,
            EventLog events,
            TransactionOperations transactions) {
        this.rows = rows;
        this.letters = letters;
        this.ladder = ladder;
        this.day = day;
        this.events = events;
        this.transactions = transactions;
    }

    /** Looks at all open invoices. */
    void look(Lease lease) {
        var today = day.today();
        ladder.lastDue(today).ifPresent(due -> look(lease, due, today));
    }

    private void look(Lease lease, LocalDate due, LocalDate today) {
        @Nullable InvoiceId behind = null;
        var open = rows.open(due, behind, BATCH);
        while (!open.isEmpty()) {
            open.forEach(owed -> look(lease, owed, today));
            behind = open.getLast().id();
            open = rows.open(due, behind, BATCH);
        }
    }

    private void look(Lease lease, ReminderRows.Owed owed, LocalDate today) {
        if (owed.isPaused(today)) {
            return;
        }
        ladder.reached(owed.dueOn(), today)
                .filter(step -> owed.last().isEmpty() || step > owed.last().get())
                .ifPresent(step -> remind(lease, owed, step, today));
    }

    private void remind(Lease lease, ReminderRows.Owed owed, int step, LocalDate today) {
        var message = letters.send(owed, step);
        transactions.executeWithoutResult(status -> {
            lease.check();
            if (rows.add(owed, step, today, message.orElse(null)) && step > 0) {
                events.append(new InvoiceOverdue(owed.id(), owed.client(), step, owed.dueOn(), owed.open()));
            }
        });
    }
}
