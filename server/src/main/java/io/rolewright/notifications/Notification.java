package io.rolewright.notifications;

import io.rolewright.events.notifications.Topic;
import io.rolewright.shared.NotificationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was told.
 *
 * @param id names it
 * @param topic about what
 * @param title in one line
 * @param text more words
 * @param about the path of what it is about; absent when there is none
 * @param madeAt since when
 * @param readAt when they read it; absent until then
 * @param snoozedUntil when it is shown again; absent when it is not put off
 */
public record Notification(
        NotificationId id,
        Topic topic,
        String title,
        @Nullable String text,
        @Nullable String about,
        Instant madeAt,
        @Nullable Instant readAt,
        @Nullable Instant snoozedUntil) {
    /** Without what it says, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Notification " + id;
    }
}
