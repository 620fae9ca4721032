package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;

/**
 * Who a client is on its invoices, or how it wants them, has changed.
 *
 * @param client which
 * @param version what it has become
 * @param reminded whether it is reminded of what it has not paid
 */
@EventType("billing.buyer-changed.v1")
public record BuyerChanged(ClientId client, int version, boolean reminded) implements Event {
    @Override
    public ClientId subject() {
        return client;
    }
}
