package io.rolewright.billing.internal.commissions;

import io.rolewright.billing.NewPayout;
import io.rolewright.billing.Payout;
import io.rolewright.billing.PayoutsApi;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link PayoutsApi}. */
@RestController
class PayoutsController implements PayoutsApi {
    private final Paying paying;

    PayoutsController(Paying paying) {
        this.paying = paying;
    }

    @Override
    public Payout pay(NewPayout payout) {
        return paying.pay(payout);
    }

    @Override
    public Page<Payout> list(@Nullable List<UserId> userId, int limit, @Nullable String cursor) {
        return paying.page(Conditions.named(userId), limit, cursor);
    }
}
