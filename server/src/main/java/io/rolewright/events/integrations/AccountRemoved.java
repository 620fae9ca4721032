package io.rolewright.events.integrations;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.UserId;

/**
 * Somebody removed our account with a partner.
 *
 * @param by who
 * @param partner the partner's name
 */
@EventType("integrations.account-removed.v1")
public record AccountRemoved(UserId by, String partner) implements Event {
    @Override
    public UserId subject() {
        return by;
    }
}
