package io.rolewright.events.integrations;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.UserId;

/**
 * Somebody changed our account with a partner.
 *
 * @param by who
 * @param partner the partner's name
 * @param version the account's version since
 */
@EventType("integrations.account-changed.v1")
public record AccountChanged(UserId by, String partner, int version) implements Event {
    @Override
    public UserId subject() {
        return by;
    }
}
