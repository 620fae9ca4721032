package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;

/**
 * Somebody new takes the place of who left early, instead of a rebate.
 *
 * @param placement of who left
 * @param replacement of who comes instead
 * @param client where
 * @param allowance what the new placement costs less
 */
@EventType("billing.replacement-agreed.v1")
public record ReplacementAgreed(PlacementId placement, PlacementId replacement, ClientId client, Money allowance)
        implements Event {
    @Override
    public PlacementId subject() {
        return placement;
    }
}
