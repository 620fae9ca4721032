package io.rolewright.events.notifications;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.NotificationId;
import io.rolewright.shared.UserId;

/**
 * Somebody is told something.
 *
 * @param notification what, by its id
 * @param recipient whom
 * @param topic about what
 */
@EventType("notifications.notification-made.v1")
public record NotificationMade(NotificationId notification, UserId recipient, Topic topic) implements Event {
    @Override
    public NotificationId subject() {
        return notification;
    }
}
