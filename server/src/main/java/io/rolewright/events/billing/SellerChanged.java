package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.UserId;

/**
 * Who the agency is on its invoices has changed.
 *
 * @param changedBy who changed it
 * @param version what it has become
 * @param taxed whether the agency is registered for GST, or for VAT
 */
@EventType("billing.seller-changed.v1")
public record SellerChanged(UserId changedBy, int version, boolean taxed) implements Event {
    @Override
    public UserId subject() {
        return changedBy;
    }
}
