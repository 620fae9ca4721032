package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.Money;
import io.rolewright.shared.UserId;
import java.time.LocalDate;

/**
 * Somebody has handed in what they spent for the agency.
 *
 * @param expense names it
 * @param user who
 * @param category what for
 * @param spentOn when it was spent
 * @param net without tax
 * @param tax on top
 */
@EventType("billing.expense-submitted.v1")
public record ExpenseSubmitted(
        ExpenseId expense, UserId user, ExpenseCategory category, LocalDate spentOn, Money net, Money tax)
        implements Event {
    @Override
    public ExpenseId subject() {
        return expense;
    }
}
