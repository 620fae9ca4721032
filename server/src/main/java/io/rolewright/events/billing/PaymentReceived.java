package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import java.time.LocalDate;

/**
 * A client has paid.
 *
 * @param payment names it
 * @param client who
 * @param receivedOn when
 * @param way how
 * @param amount how much
 */
@EventType("billing.payment-received.v1")
public record PaymentReceived(PaymentId payment, ClientId client, LocalDate receivedOn, PaymentWay way, Money amount)
        implements Event {
    @Override
    public PaymentId subject() {
        return payment;
    }
}
