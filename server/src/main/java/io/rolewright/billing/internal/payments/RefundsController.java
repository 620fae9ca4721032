package io.rolewright.billing.internal.payments;

import io.rolewright.billing.NewFailure;
import io.rolewright.billing.NewRefund;
import io.rolewright.billing.Refund;
import io.rolewright.billing.RefundState;
import io.rolewright.billing.RefundsApi;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Page;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.RefundId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link RefundsApi}. */
@RestController
class RefundsController implements RefundsApi {
    private final RefundKeeping keeping;

    RefundsController(RefundKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public Refund record(NewRefund refund) {
        return keeping.record(refund);
    }

    @Override
    public Page<Refund> list(
            @Nullable ClientId clientId,
            @Nullable PaymentId paymentId,
            @Nullable List<RefundState> state,
            int limit,
            @Nullable String cursor) {
        return keeping.page(new Refunds.Wanted(clientId, paymentId, Conditions.named(state)), limit, cursor);
    }

    @Override
    public Refund find(RefundId id) {
        return keeping.find(id);
    }

    @Override
    public Refund fail(RefundId id, NewFailure happened) {
        return keeping.fail(id, happened.failedOn());
    }
}
