package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.UserId;

/**
 * The agency does not take on what somebody spent.
 *
 * @param expense which
 * @param user who spent it
 */
@EventType("billing.expense-rejected.v1")
public record ExpenseRejected(ExpenseId expense, UserId user) implements Event {
    @Override
    public ExpenseId subject() {
        return expense;
    }
}
