package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import java.time.LocalDate;

/**
 * A payment did not last.
 *
 * @param payment which
 * @param client whose
 * @param returnedOn when
 * @param amount how much
 */
@EventType("billing.payment-returned.v1")
public record PaymentReturned(PaymentId payment, ClientId client, LocalDate returnedOn, Money amount) implements Event {
    @Override
    public PaymentId subject() {
        return payment;
    }
}
