package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import io.rolewright.shared.RefundId;
import java.time.LocalDate;

/**
 * Money goes back to a client.
 *
 * @param refund names it
 * @param client to whom
 * @param madeOn when
 * @param amount how much
 */
@EventType("billing.refund-made.v1")
public record RefundMade(RefundId refund, ClientId client, LocalDate madeOn, Money amount) implements Event {
    @Override
    public RefundId subject() {
        return refund;
    }
}
