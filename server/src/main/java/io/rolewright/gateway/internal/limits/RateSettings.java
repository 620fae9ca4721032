package io.rolewright.gateway.internal.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much each caller may ask for. A request costs points, most of them one; what is spent flows back evenly.
 *
 * @param perCaller points that a person who signed in, or an API key, has per window; generous for people at work
 * @param perAddress points that everybody who is not signed in at one address (IPv4) or network (IPv6, /64) has per window
 * @param window in which a spent allowance has flowed back
 * @param remembered how many callers are remembered at once; who is forgotten starts anew
 */
@ConfigurationProperties("rolewright.gateway.rates")
record RateSettings(
        @DefaultValue("6000") long perCaller,
        @DefaultValue("600") long perAddress,
        @DefaultValue("1m") Duration window,
        @DefaultValue("100000") int remembered) {
    RateSettings {
        if (perCaller < 1 || perAddress < 1 || window.isZero() || window.isNegative() || remembered < 1) {
            throw new IllegalArgumentException("rolewright.gateway.rates: all are at least 1");
        }
    }
}
