package io.rolewright.billing.internal.expenses;

import io.rolewright.billing.NewExpense;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;

/** What can be handed in as an expense. */
final class ExpenseRules {
    /** In smallest coins; sums of many stay far from the end of the numbers. */
    private static final long MOST = 1_000_000_000_000L;

    private ExpenseRules() {}

    /**
     * Lets through sums of one currency in whole coins: something without tax, and no negative tax.
     *
     * @throws ContractException {@code billing.expense-malformed} (422)
     */
    static void require(NewExpense expense) {
        if (!isSpent(expense.net(), expense.tax())) {
            throw ContractException.invalid("billing.expense-malformed");
        }
    }

    private static boolean isSpent(Money net, Money tax) {
        try {
            return net.currency().equals(tax.currency())
                    && net.minor() > 0
                    && net.minor() <= MOST
                    && tax.minor() >= 0
                    && tax.minor() <= MOST;
        } catch (ArithmeticException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
