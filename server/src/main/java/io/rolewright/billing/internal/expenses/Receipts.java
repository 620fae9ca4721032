package io.rolewright.billing.internal.expenses;

import io.rolewright.billing.Expense;
import io.rolewright.billing.ExpenseState;
import io.rolewright.billing.internal.Owner;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ExpenseId;
import io.rolewright.storage.FilesInternal;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;

/** Receipts of what colleagues spent. One that was handed in stays, since somebody may have decided by it. */
@Component
class Receipts {
    private final Expenses expenses;
    private final ExpenseReading reading;
    private final FilesInternal files;
    private final Once once;

    Receipts(Expenses expenses, ExpenseReading reading, FilesInternal files, Once once) {
        this.expenses = expenses;
        this.reading = reading;
        this.files = files;
        this.once = once;
    }

    /** Keeps the receipt of one's own expense. */
    Expense keep(ExpenseId id, InputStreamResource content) {
        var expense = reading.find(id);
        if (!expense.userId().equals(Owner.current())) {
            throw ExpenseReading.unknown(id);
        }
        if (expense.receipt() || expense.state() != ExpenseState.SUBMITTED) {
            throw known(id);
        }
        var file = files.store(Expenses.KEY, content).reference();
        return once.execute(() -> {
            if (!expenses.keep(id, file)) {
                throw known(id);
            }
            return reading.find(id);
        });
    }

    InputStreamResource open(ExpenseId id) {
        reading.find(id);
        return expenses.receipt(id)
                .map(files::open)
                .orElseThrow(() -> ContractException.notFound("billing.receipt-unknown", id.text()));
    }

    private static ContractException known(ExpenseId id) {
        return ContractException.conflict("billing.receipt-known", id.text());
    }
}
