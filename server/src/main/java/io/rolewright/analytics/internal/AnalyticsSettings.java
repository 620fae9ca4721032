package io.rolewright.analytics.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How figures are shown.
 *
 * @param smallestGroup how many people a declared group must have to be shown in the report on diversity, at least 2
 */
@ConfigurationProperties("rolewright.analytics")
record AnalyticsSettings(@DefaultValue("10") int smallestGroup) {
    AnalyticsSettings {
        if (smallestGroup < 2) {
            throw new IllegalArgumentException("rolewright.analytics.smallest-group is at least 2");
        }
    }
}
