package io.rolewright.billing.internal.reminders;

import io.rolewright.billing.PlannedReminder;
import io.rolewright.billing.Reminders;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.Owner;
import io.rolewright.events.billing.RemindersPaused;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.InvoiceId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows how a client is reminded of an invoice, and pauses it. */
@Component
class ReminderKeeping {
    private final ReminderRows rows;
    private final Ladder ladder;
    private final BookDay day;
    private final Once once;
    private final EventLog events;

    ReminderKeeping(ReminderRows rows, Ladder ladder, BookDay day, Once once, EventLog events) {
        this.rows = rows;
        this.ladder = ladder;
        this.day = day;
        this.once = once;
        this.events = events;
    }

    Reminders find(InvoiceId id) {
        var owed = owed(id);
        var today = day.today();
        return new Reminders(
                rows.sent(id, owed.open().currency()),
                next(owed, today).orElse(null),
                owed.isPaused(today) ? owed.pausedUntil() : null);
    }

    Reminders pause(InvoiceId id, LocalDate wanted) {
        var until = day.coming(wanted);
        var by = Owner.current();
        return once.execute(() -> {
            rows.pause(owed(id).id(), until, by);
            return told(id, until);
        });
    }

    Reminders resume(InvoiceId id) {
        Owner.current();
        return once.execute(() -> rows.resume(owed(id).id()) ? told(id, null) : find(id));
    }

    private Reminders told(InvoiceId id, @Nullable LocalDate until) {
        events.append(new RemindersPaused(id, owed(id).client(), until));
        return find(id);
    }

    /** What is sent on the first day from today on on which a step is reached that was not sent, and nothing is paused. */
    private Optional<PlannedReminder> next(ReminderRows.Owed owed, LocalDate today) {
        if (!owed.reminded() || owed.open().minor() == 0) {
            return Optional.empty();
        }
        var resumed = owed.pausedUntil() == null || !owed.isPaused(today)
                ? today
                : owed.pausedUntil().plusDays(1);
        return ladder.after(owed.last(), owed.dueOn())
                .map(on -> on.isBefore(resumed) ? resumed : on)
                .filter(on -> !on.isAfter(BookDay.LAST))
                .flatMap(on -> ladder.reached(owed.dueOn(), on).map(step -> new PlannedReminder(step, on)));
    }

    private ReminderRows.Owed owed(InvoiceId id) {
        return rows.find(id).orElseThrow(() -> ContractException.notFound("billing.invoice-not-found", id.text()));
    }
}
