package io.rolewright.events.notifications;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.UserId;

/**
 * Somebody wants to be told in another way.
 *
 * @param user who
 * @param version of their settings from now on
 */
@EventType("notifications.settings-changed.v1")
public record SettingsChanged(UserId user, int version) implements Event {
    @Override
    public UserId subject() {
        return user;
    }
}
