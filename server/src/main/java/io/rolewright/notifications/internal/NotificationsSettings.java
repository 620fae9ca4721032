package io.rolewright.notifications.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How users are told things.
 *
 * @param mailAfter how long something may be unread in the platform before it comes by e-mail; what is critical comes at once
 * @param textAfter how long after the e-mail it comes by text message, where somebody wants that
 * @param lookEvery how often it is looked for what is to go out
 * @param keep how long it is kept what somebody was told
 */
@ConfigurationProperties("rolewright.notifications")
record NotificationsSettings(
        @DefaultValue("15m") Duration mailAfter,
        @DefaultValue("1h") Duration textAfter,
        @DefaultValue("5s") Duration lookEvery,
        @DefaultValue("365d") Duration keep) {
    NotificationsSettings {
        if (mailAfter.isNegative() || textAfter.isNegative() || !lookEvery.isPositive() || !keep.isPositive()) {
            throw new IllegalArgumentException(
                    "rolewright.notifications: look-every and keep are above 0, mail-after and text-after not below");
        }
    }

    Ladder ladder() {
        return new Ladder(mailAfter, textAfter);
    }
}
