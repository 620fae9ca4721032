package io.rolewright.adverts.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What adverts are kept to.
 *
 * @param rereadPerMinute how many adverts are read anew in a minute after models or the release changed
 * @param qualityLoss by how much F1 on the gold set a version of a model may be below the one of the release
 * @param latency the most milliseconds that one advert of the gold set may take with a version
 */
@ConfigurationProperties("rolewright.adverts")
record AdvertSettings(
        @DefaultValue("60") int rereadPerMinute,
        @DefaultValue("0.05") double qualityLoss,
        @DefaultValue("200") double latency) {
    AdvertSettings {
        if (rereadPerMinute < 1) {
            throw new IllegalArgumentException("rolewright.adverts: reread-per-minute is at least 1");
        }
        if (!(qualityLoss >= 0 && latency > 0)) {
            throw new IllegalArgumentException("rolewright.adverts: quality-loss is not negative, latency is above 0");
        }
    }
}
