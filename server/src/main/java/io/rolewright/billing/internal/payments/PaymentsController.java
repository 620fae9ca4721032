package io.rolewright.billing.internal.payments;

import io.rolewright.billing.Allocation;
import io.rolewright.billing.NewAllocation;
import io.rolewright.billing.NewPayment;
import io.rolewright.billing.NewReturn;
import io.rolewright.billing.Payment;
import io.rolewright.billing.PaymentsApi;
import io.rolewright.shared.AllocationId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Page;
import io.rolewright.shared.PaymentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link PaymentsApi}. */
@RestController
class PaymentsController implements PaymentsApi {
    private final PaymentKeeping keeping;
    private final AllocationUndoing undoing;

    PaymentsController(PaymentKeeping keeping, AllocationUndoing undoing) {
        this.keeping = keeping;
        this.undoing = undoing;
    }

    @Override
    public Payment record(NewPayment payment) {
        return keeping.record(payment);
    }

    @Override
    public Page<Payment> list(
            @Nullable ClientId clientId,
            @Nullable String currency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean unallocated,
            int limit,
            @Nullable String cursor) {
        return keeping.page(new Payments.Wanted(clientId, currency, from, until, unallocated), limit, cursor);
    }

    @Override
    public Payment find(PaymentId id) {
        return keeping.find(id);
    }

    @Override
    public Allocation allocate(PaymentId id, NewAllocation allocation) {
        return keeping.allocate(CreditOf.payment(id), allocation);
    }

    @Override
    public Allocation undo(PaymentId id, AllocationId allocation) {
        return undoing.undo(CreditOf.payment(id), allocation);
    }

    @Override
    public Payment giveBack(PaymentId id, NewReturn happened) {
        return keeping.giveBack(id, happened.returnedOn());
    }
}
