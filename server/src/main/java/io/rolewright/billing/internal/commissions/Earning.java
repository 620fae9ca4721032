package io.rolewright.billing.internal.commissions;

import io.rolewright.billing.CommissionShare;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.events.billing.CommissionPosted;
import io.rolewright.events.billing.CreditNoteIssued;
import io.rolewright.events.billing.InvoiceSettled;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Posts what colleagues earn. There is one step for all that can happen: what they are owed is worked out anew, and the
 * difference to what was posted before is posted.
 */
@Component
class Earning {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Agreements agreements;
    private final Postings postings;
    private final Collected collected;
    private final CommissionSettings settings;
    private final Books books;
    private final BookDay day;
    private final EventLog events;

    Earning(
            Agreements agreements,
            Postings postings,
            Collected collected,
            CommissionSettings settings,
            Books books,
            BookDay day,
            EventLog events) {
        this.agreements = agreements;
        this.postings = postings;
        this.collected = collected;
        this.settings = settings;
        this.books = books;
        this.day = day;
        this.events = events;
    }

    /** Whoever brought it about earns all of it, until something else is agreed. */
    void take(PlacementMade fact) {
        var shares = fact.placedBy() == null
                ? List.<CommissionShare>of()
                : List.of(new CommissionShare(fact.placedBy(), ALL));
        agreements.add(
                new Agreement(fact.placement(), fact.client(), fact.job(), settings.commissionPercent(), shares, 1));
        post(fact.placement());
    }

    void take(InvoiceSettled fact) {
        postOf(fact.placement());
    }

    void take(CreditNoteIssued fact) {
        postOf(fact.placement());
    }

    private void postOf(@Nullable PlacementId placement) {
        if (placement != null) {
            post(placement);
        }
    }

    /** Posts what is missing; of a placement that we have not heard of yet, that is done when we do. */
    void post(PlacementId placement) {
        agreements.hold(placement).ifPresent(this::post);
    }

    private void post(Agreement agreed) {
        var placement = agreed.placement();
        Entitlement.difference(
                        agreed.percent(), agreed.shares(), collected.nets(placement), postings.balances(placement))
                .forEach((purse, amount) -> post(placement, purse.user(), amount));
    }

    private void post(PlacementId placement, UserId user, Money amount) {
        var today = day.today();
        var number = postings.add(placement, user, amount, today);
        books.commissioned(placement, user.text() + ":" + number, today, amount);
        events.append(new CommissionPosted(placement, user, today, amount));
    }
}
