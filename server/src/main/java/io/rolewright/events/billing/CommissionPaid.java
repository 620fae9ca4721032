package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.Money;
import io.rolewright.shared.PayoutId;
import io.rolewright.shared.UserId;
import java.time.LocalDate;

/**
 * Somebody was paid their commissions.
 *
 * @param payout names it
 * @param user who
 * @param paidOn when
 * @param amount how much
 */
@EventType("billing.commission-paid.v1")
public record CommissionPaid(PayoutId payout, UserId user, LocalDate paidOn, Money amount) implements Event {
    @Override
    public PayoutId subject() {
        return payout;
    }
}
