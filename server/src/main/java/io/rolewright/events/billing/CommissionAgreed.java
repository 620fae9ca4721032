package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.math.BigDecimal;
import java.util.List;

/**
 * Who earns of a placement was changed.
 *
 * @param placement which placement
 * @param percent how much of the fee without tax they earn together
 * @param users who earns it
 */
@EventType("billing.commission-agreed.v1")
public record CommissionAgreed(PlacementId placement, BigDecimal percent, List<UserId> users) implements Event {
    public CommissionAgreed {
        users = List.copyOf(users);
    }

    @Override
    public PlacementId subject() {
        return placement;
    }
}
