package io.rolewright.hiring.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the agency works for clients.
 *
 * @param mandateAsked how long somebody can say whether we may represent them
 * @param mandateDays for how many days a yes holds
 * @param statusLink how long a link leads to where somebody's application stands
 */
@ConfigurationProperties("rolewright.hiring")
record HiringSettings(
        @DefaultValue("7d") Duration mandateAsked,
        @DefaultValue("365") int mandateDays,
        @DefaultValue("60d") Duration statusLink) {
    HiringSettings {
        if (mandateAsked.isNegative() || mandateAsked.isZero() || mandateDays < 1) {
            throw new IllegalArgumentException("rolewright.hiring.mandate-asked and mandate-days are above 0");
        }
        if (statusLink.isNegative() || statusLink.isZero()) {
            throw new IllegalArgumentException("rolewright.hiring.status-link is above 0");
        }
    }
}
