package io.rolewright.billing.internal.expenses;

import io.rolewright.billing.Expense;
import io.rolewright.billing.internal.Sight;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what colleagues spent, to whoever may see it. */
@Component
class ExpenseReading {
    private final Expenses expenses;
    private final Cursors cursors;

    ExpenseReading(Expenses expenses, Cursors cursors) {
        this.expenses = expenses;
        this.cursors = cursors;
    }

    /** @throws ContractException {@code billing.expense-unknown} (404) */
    Expense find(ExpenseId id) {
        return expenses.find(id).filter(found -> Sight.holds(found.userId())).orElseThrow(() -> unknown(id));
    }

    /** Newest first. */
    Page<Expense> page(Expenses.Wanted wanted, int limit, @Nullable String cursor) {
        var question = "expenses?" + wanted;
        var behind = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                expenses.list(wanted, behind, limit + 1),
                limit,
                last -> cursors.write(question, List.of(last.id().text())));
    }

    static ContractException unknown(ExpenseId id) {
        return ContractException.notFound("billing.expense-unknown", id.text());
    }
}
