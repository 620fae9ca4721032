package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.time.LocalDate;

/**
 * Somebody has earned a commission, or owes part of it back.
 *
 * @param placement for which placement
 * @param user who
 * @param postedOn when
 * @param amount how much; below zero when it is owed back
 */
@EventType("billing.commission-posted.v1")
public record CommissionPosted(PlacementId placement, UserId user, LocalDate postedOn, Money amount) implements Event {
    @Override
    public PlacementId subject() {
        return placement;
    }
}
