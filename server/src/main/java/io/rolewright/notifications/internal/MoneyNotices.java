package io.rolewright.notifications.internal;

import io.rolewright.events.billing.ExpenseSubmitted;
import io.rolewright.events.billing.InvoiceOverdue;
import io.rolewright.events.users.Role;
import io.rolewright.shared.UserId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those who keep the books what waits for them; where nobody does, those who run the agency. */
@Component
class MoneyNotices {
    /** The first reminder may have been all that it took. */
    private static final int FIRST_STEP = 2;

    private final Telling telling;
    private final Members members;

    MoneyNotices(Telling telling, Members members) {
        this.telling = telling;
        this.members = members;
    }

    void take(InvoiceOverdue fact) {
        if (fact.step() >= FIRST_STEP) {
            tell(Occasion.INVOICE_OVERDUE.notice(
                    fact.invoice() + "/" + fact.step(),
                    "/api/v1/billing/invoices/" + fact.invoice(),
                    fact.dueOn(),
                    fact.open().amount() + " " + fact.open().currency(),
                    fact.step()));
        }
    }

    void take(ExpenseSubmitted fact) {
        var sum = fact.net().plus(fact.tax());
        tell(Occasion.EXPENSE_SUBMITTED.notice(
                fact.expense().text(),
                "/api/v1/billing/expenses/" + fact.expense(),
                sum.amount() + " " + sum.currency(),
                fact.spentOn()));
    }

    private void tell(Notice notice) {
        telling.tell(notice, people());
    }

    private List<UserId> people() {
        var accountants = members.with(List.of(Role.ACCOUNTANT));
        return accountants.isEmpty() ? members.with(List.of(Role.ADMIN)) : accountants;
    }
}
