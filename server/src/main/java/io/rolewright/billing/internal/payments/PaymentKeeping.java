package io.rolewright.billing.internal.payments;

import io.rolewright.billing.Allocation;
import io.rolewright.billing.NewAllocation;
import io.rolewright.billing.NewPayment;
import io.rolewright.billing.Payment;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.NewestFirst;
import io.rolewright.billing.internal.Owner;
import io.rolewright.billing.internal.invoices.Texts;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.hiring.ClientsInternal;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Page;
import io.rolewright.shared.PaymentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down payments that people tell of, and shows them. */
@Component
class PaymentKeeping {
    private final Payments payments;
    private final Receiving receiving;
    private final Allocating allocating;
    private final Returning returning;
    private final ClientsInternal clients;
    private final BookDay days;
    private final NewestFirst pages;
    private final Once once;

    PaymentKeeping(
            Payments payments,
            Receiving receiving,
            Allocating allocating,
            Returning returning,
            ClientsInternal clients,
            BookDay days,
            NewestFirst pages,
            Once once) {
        this.payments = payments;
        this.receiving = receiving;
        this.allocating = allocating;
        this.returning = returning;
        this.clients = clients;
        this.days = days;
        this.pages = pages;
        this.once = once;
    }

    Payment record(NewPayment wanted) {
        Owner.current();
        requireNoCard(wanted.way());
        var receipt = new Receipt(
                null,
                wanted.clientId(),
                Sums.require(wanted.amount()),
                days.past(wanted.receivedOn()),
                wanted.way(),
                Texts.present(wanted.reference()));
        clients.find(wanted.clientId());
        return once.execute(() -> receive(receipt, wanted));
    }

    /** @throws ContractException {@code billing.way-card} (422) */
    static void requireNoCard(PaymentWay way) {
        if (way == PaymentWay.CARD) {
            throw ContractException.invalid("billing.way-card");
        }
    }

    private Payment receive(Receipt receipt, NewPayment wanted) {
        var invoices = wanted.invoices();
        if (invoices != null && !invoices.isEmpty()) {
            return receiving.receive(receipt, invoices);
        }
        return Boolean.TRUE.equals(wanted.toOldest()) ? receiving.receiveToOldest(receipt) : receiving.receive(receipt);
    }

    Page<Payment> page(Payments.Wanted wanted, int limit, @Nullable String cursor) {
        return pages.page(
                "payments?" + wanted,
                (behind, most) -> payments.list(wanted, behind, most),
                payment -> payment.id().value(),
                limit,
                cursor);
    }

    /** @throws ContractException {@code billing.payment-not-found} (404) */
    Payment find(PaymentId id) {
        return payments.find(id).orElseThrow(CreditOf.payment(id)::notFound);
    }

    Allocation allocate(CreditOf of, NewAllocation wanted) {
        Owner.current();
        return once.execute(() -> allocating.allocate(of, wanted.invoiceId(), wanted.amount(), days.today()));
    }

    Payment giveBack(PaymentId id, LocalDate wanted) {
        Owner.current();
        var day = days.past(wanted);
        return once.execute(() -> {
            var before = find(id);
            if (before.returnedOn() != null) {
                throw ContractException.conflict("billing.payment-returned", before.returnedOn());
            }
            return returning.giveBack(id, day);
        });
    }
}
