package io.rolewright.billing.internal.commissions;

import io.rolewright.billing.NewPayout;
import io.rolewright.billing.Payout;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.NewestFirst;
import io.rolewright.billing.internal.Owner;
import io.rolewright.billing.internal.Sight;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.events.billing.CommissionPaid;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import io.rolewright.shared.Page;
import io.rolewright.shared.PayoutId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pays colleagues their commissions, and shows what they were paid. */
@Component
class Paying {
    private final Postings postings;
    private final Payouts payouts;
    private final Books books;
    private final BookDay day;
    private final NewestFirst pages;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Paying(
            Postings postings,
            Payouts payouts,
            Books books,
            BookDay day,
            NewestFirst pages,
            Once once,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.postings = postings;
        this.payouts = payouts;
        this.books = books;
        this.day = day;
        this.pages = pages;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Payout pay(NewPayout wanted) {
        day.past(wanted.paidOn());
        var payer = Owner.current();
        return once.execute(() -> pay(wanted, payer));
    }

    private Payout pay(NewPayout wanted, UserId payer) {
        var unpaid = postings.unpaid(wanted.userId(), wanted.currency(), wanted.paidOn());
        var owed = unpaid.stream().map(Postings.Unpaid::amount).reduce(Money::plus);
        var amount = owed.filter(sum -> sum.minor() > 0)
                .orElseThrow(() -> ContractException.conflict(
                        "billing.nothing-owed", wanted.userId().text(), wanted.currency()));
        var payout = new Payout(
                ids.next(PayoutId::new),
                wanted.userId(),
                amount,
                wanted.paidOn(),
                payer,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        payouts.add(payout);
        postings.pay(unpaid, payout.id());
        books.paidOut(payout.id(), payout.paidOn(), amount);
        events.append(new CommissionPaid(payout.id(), payout.userId(), payout.paidOn(), amount));
        return payout;
    }

    Page<Payout> page(List<UserId> users, int limit, @Nullable String cursor) {
        var only = Sight.only();
        return pages.page(
                "payouts?" + users + only,
                (behind, most) -> payouts.list(users, only, behind, most),
                payout -> payout.id().value(),
                limit,
                cursor);
    }
}
