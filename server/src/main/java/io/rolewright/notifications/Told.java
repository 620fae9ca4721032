package io.rolewright.notifications;

import io.rolewright.shared.NotificationId;
import io.rolewright.shared.UserId;

/**
 * That somebody is told something.
 *
 * @param user whom
 * @param notification what; its sender can watch how far it comes
 */
public record Told(UserId user, NotificationId notification) {}
