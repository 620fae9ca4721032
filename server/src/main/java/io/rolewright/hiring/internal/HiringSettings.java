package io.rolewright.hiring.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the agency works for clients.
 *
 * @param mandateAsked how long somebody can say whether we may represent them
 * @param mandateDays for how many days a yes holds
 */
@ConfigurationProperties("rolewright.hiring")
record HiringSettings(
        @DefaultValue("7d") Duration mandateAsked,
        @DefaultValue("365") int mandateDays) {
    HiringSettings {
        if (mandateAsked.isNegative() || mandateAsked.isZero() || mandateDays < 1) {
            throw new IllegalArgumentException("rolewright.hiring.mandate-asked and mandate-days are above 0");
        }
    }
}
