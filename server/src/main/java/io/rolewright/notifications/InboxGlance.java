package io.rolewright.notifications;

import java.util.List;

/**
 * One's list at a glance.
 *
 * @param unread how many are unread and not put off
 * @param latest the latest of these
 */
public record InboxGlance(int unread, List<Notification> latest) {
    public InboxGlance {
        latest = List.copyOf(latest);
    }
}
