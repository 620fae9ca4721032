package io.rolewright.billing.internal.expenses;

import io.rolewright.billing.Expense;
import io.rolewright.billing.ExpenseState;
import io.rolewright.billing.NewExpense;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.Owner;
import io.rolewright.events.billing.ExpenseSubmitted;
import io.rolewright.hiring.ClientsInternal;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Takes in what colleagues have spent. */
@Component
class Submitting {
    private final Expenses expenses;
    private final ClientsInternal clients;
    private final JobsInternal jobs;
    private final BookDay day;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Submitting(
            Expenses expenses,
            ClientsInternal clients,
            JobsInternal jobs,
            BookDay day,
            Once once,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.expenses = expenses;
        this.clients = clients;
        this.jobs = jobs;
        this.day = day;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Expense submit(NewExpense wanted) {
        ExpenseRules.require(wanted);
        day.past(wanted.spentOn());
        requireCause(wanted);
        var expense = expense(wanted, Owner.current());
        return once.execute(() -> {
            expenses.add(expense);
            events.append(new ExpenseSubmitted(
                    expense.id(),
                    expense.userId(),
                    expense.category(),
                    expense.spentOn(),
                    expense.net(),
                    expense.tax()));
            return expense;
        });
    }

    /** Asks whether there is what the money was spent for. */
    private void requireCause(NewExpense wanted) {
        if (wanted.clientId() != null) {
            clients.find(wanted.clientId());
        }
        if (wanted.jobId() != null) {
            jobs.find(wanted.jobId());
        }
        if (wanted.placementId() != null && !expenses.knows(wanted.placementId())) {
            throw ContractException.notFound(
                    "billing.placement-not-found", wanted.placementId().text());
        }
    }

    private Expense expense(NewExpense wanted, UserId user) {
        return new Expense(
                ids.next(ExpenseId::new),
                user,
                wanted.category(),
                wanted.net(),
                wanted.tax(),
                wanted.net().plus(wanted.tax()),
                wanted.spentOn(),
                wanted.jobId(),
                wanted.clientId(),
                wanted.placementId(),
                wanted.note(),
                false,
                ExpenseState.SUBMITTED,
                null,
                null,
                null,
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
