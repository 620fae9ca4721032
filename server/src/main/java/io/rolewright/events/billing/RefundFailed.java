package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import io.rolewright.shared.RefundId;
import java.time.LocalDate;

/**
 * Money that went back to a client did not arrive there.
 *
 * @param refund which
 * @param client whose it is
 * @param failedOn when
 * @param amount how much
 */
@EventType("billing.refund-failed.v1")
public record RefundFailed(RefundId refund, ClientId client, LocalDate failedOn, Money amount) implements Event {
    @Override
    public RefundId subject() {
        return refund;
    }
}
