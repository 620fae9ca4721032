package io.rolewright.billing.internal.expenses;

import io.rolewright.billing.Expense;
import io.rolewright.billing.ExpenseState;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.Owner;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.events.billing.ExpenseApproved;
import io.rolewright.events.billing.ExpenseRejected;
import io.rolewright.events.billing.ExpenseRepaid;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides about what colleagues spent, and gives it back to them. */
@Component
class Deciding {
    private final Expenses expenses;
    private final ExpenseSettings settings;
    private final Books books;
    private final BookDay day;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    Deciding(
            Expenses expenses,
            ExpenseSettings settings,
            Books books,
            BookDay day,
            Once once,
            EventLog events,
            Clock clock) {
        this.expenses = expenses;
        this.settings = settings;
        this.books = books;
        this.day = day;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    Expense approve(ExpenseId id) {
        var expense = find(id);
        var by = judge(expense);
        return once.execute(() -> {
            decide(id, ExpenseState.APPROVED, by, null);
            books.spent(id, expense.spentOn(), expense.net(), expense.tax());
            events.append(new ExpenseApproved(
                    id,
                    expense.category(),
                    expense.jobId(),
                    expense.clientId(),
                    expense.spentOn(),
                    expense.net(),
                    expense.tax()));
            return find(id);
        });
    }

    Expense reject(ExpenseId id, String reason) {
        var expense = find(id);
        var by = judge(expense);
        return once.execute(() -> {
            decide(id, ExpenseState.REJECTED, by, reason);
            events.append(new ExpenseRejected(id, expense.userId()));
            return find(id);
        });
    }

    /** Who decides: anybody but who spent it. */
    private UserId judge(Expense expense) {
        var user = Owner.current();
        if (user.equals(expense.userId()) && !settings.approveOwn()) {
            throw ContractException.forbidden(
                    "billing.own-expense", expense.id().text());
        }
        return user;
    }

    private void decide(ExpenseId id, ExpenseState state, UserId by, @Nullable String reason) {
        if (!expenses.decide(id, state, by, now(), reason)) {
            throw ContractException.conflict("billing.expense-decided", id.text());
        }
    }

    Expense repay(ExpenseId id, LocalDate wanted) {
        day.past(wanted);
        Owner.current();
        return once.execute(() -> {
            var expense = find(id);
            var repaidOn = BookDay.latest(wanted, expense.spentOn());
            if (!expenses.repay(id, repaidOn)) {
                throw ContractException.conflict("billing.expense-not-owed", id.text());
            }
            books.repaid(id, repaidOn, expense.gross());
            events.append(new ExpenseRepaid(id, expense.userId(), repaidOn, expense.gross()));
            return find(id);
        });
    }

    private Expense find(ExpenseId id) {
        return expenses.find(id).orElseThrow(() -> ExpenseReading.unknown(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
