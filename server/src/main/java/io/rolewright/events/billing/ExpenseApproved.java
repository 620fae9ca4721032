package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody spent for the agency is taken on by it.
 *
 * @param expense which
 * @param category what for
 * @param job for which job; absent when for none
 * @param client for which client; absent when for none
 * @param spentOn when it was spent
 * @param net without tax
 * @param tax on top
 */
@EventType("billing.expense-approved.v1")
public record ExpenseApproved(
        ExpenseId expense,
        ExpenseCategory category,
        @Nullable JobId job,
        @Nullable ClientId client,
        LocalDate spentOn,
        Money net,
        Money tax)
        implements Event {
    @Override
    public ExpenseId subject() {
        return expense;
    }
}
