package io.rolewright.billing.internal.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How clients pay.
 *
 * @param link how long the link on an invoice leads to its page; an invoice that is printed later gets a new one
 */
@ConfigurationProperties("rolewright.billing.paying")
record PaySettings(@DefaultValue("400d") Duration link) {
    PaySettings {
        if (link.isNegative() || link.isZero()) {
            throw new IllegalArgumentException("rolewright.billing.paying.link is above 0");
        }
    }
}
