package io.rolewright.billing.internal.expenses;

import io.rolewright.billing.Expense;
import io.rolewright.billing.internal.NewestFirst;
import io.rolewright.billing.internal.Sight;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what colleagues spent, to whoever may see it. */
@Component
class ExpenseReading {
    private final Expenses expenses;
    private final NewestFirst pages;

    ExpenseReading(Expenses expenses, NewestFirst pages) {
        this.expenses = expenses;
        this.pages = pages;
    }

    /** @throws ContractException {@code billing.expense-not-found} (404) */
    Expense find(ExpenseId id) {
        return expenses.find(id).filter(found -> Sight.holds(found.userId())).orElseThrow(() -> unknown(id));
    }

    /** Newest first. */
    Page<Expense> page(Expenses.Wanted wanted, int limit, @Nullable String cursor) {
        return pages.page(
                "expenses?" + wanted,
                (behind, most) -> expenses.list(wanted, behind, most),
                expense -> expense.id().value(),
                limit,
                cursor);
    }

    static ContractException unknown(ExpenseId id) {
        return ContractException.notFound("billing.expense-not-found", id.text());
    }
}
