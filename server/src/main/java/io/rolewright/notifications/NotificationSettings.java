package io.rolewright.notifications;

import io.rolewright.shared.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is told things.
 *
 * @param preferences by topic, all of them
 * @param digest whether e-mails are gathered
 * @param quiet when not to be disturbed; absent: at no time
 * @param zone the IANA time zone by whose clocks that is
 * @param phone the number for text messages; absent: none
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 */
public record NotificationSettings(
        List<Preference> preferences,
        Digest digest,
        @Nullable QuietHours quiet,
        String zone,
        @Nullable String phone,
        int version)
        implements Versioned {
    public NotificationSettings {
        preferences = List.copyOf(preferences);
    }

    /** Without the number, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "NotificationSettings " + version;
    }
}
