package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.Money;
import io.rolewright.shared.UserId;
import java.time.LocalDate;

/**
 * Somebody was given back what they spent for the agency.
 *
 * @param expense which
 * @param user who
 * @param repaidOn when
 * @param amount how much
 */
@EventType("billing.expense-repaid.v1")
public record ExpenseRepaid(ExpenseId expense, UserId user, LocalDate repaidOn, Money amount) implements Event {
    @Override
    public ExpenseId subject() {
        return expense;
    }
}
