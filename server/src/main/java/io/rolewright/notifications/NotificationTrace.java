package io.rolewright.notifications;

import java.util.List;

/**
 * What somebody was told, and how far it came.
 *
 * @param notification what they were told
 * @param ways how far it came on each way, the quietest first
 */
public record NotificationTrace(Notification notification, List<WayTrace> ways) {
    public NotificationTrace {
        ways = List.copyOf(ways);
    }
}
