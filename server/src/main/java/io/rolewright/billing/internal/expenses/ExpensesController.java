package io.rolewright.billing.internal.expenses;

import io.rolewright.billing.Expense;
import io.rolewright.billing.ExpenseRejection;
import io.rolewright.billing.ExpenseRepayment;
import io.rolewright.billing.ExpenseState;
import io.rolewright.billing.ExpensesApi;
import io.rolewright.billing.NewExpense;
import io.rolewright.billing.internal.Period;
import io.rolewright.billing.internal.Sight;
import io.rolewright.events.billing.ExpenseCategory;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ExpensesApi}. */
@RestController
class ExpensesController implements ExpensesApi {
    private final Submitting submitting;
    private final Deciding deciding;
    private final ExpenseReading reading;

    ExpensesController(Submitting submitting, Deciding deciding, ExpenseReading reading) {
        this.submitting = submitting;
        this.deciding = deciding;
        this.reading = reading;
    }

    @Override
    public Expense submit(NewExpense expense) {
        return submitting.submit(expense);
    }

    @Override
    public Page<Expense> list(
            @Nullable List<UserId> userId,
            @Nullable List<ExpenseState> state,
            @Nullable List<ExpenseCategory> category,
            @Nullable JobId jobId,
            @Nullable ClientId clientId,
            @Nullable PlacementId placementId,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int limit,
            @Nullable String cursor) {
        var wanted = new Expenses.Wanted(
                Conditions.named(userId),
                Conditions.named(state),
                Conditions.named(category),
                jobId,
                clientId,
                placementId,
                new Period(from, until),
                Sight.only());
        return reading.page(wanted, limit, cursor);
    }

    @Override
    public Expense find(ExpenseId id) {
        return reading.find(id);
    }

    @Override
    public Expense approve(ExpenseId id) {
        return deciding.approve(id);
    }

    @Override
    public Expense reject(ExpenseId id, ExpenseRejection rejection) {
        return deciding.reject(id, rejection.reason());
    }

    @Override
    public Expense repay(ExpenseId id, ExpenseRepayment repayment) {
        return deciding.repay(id, repayment.repaidOn());
    }
}
