package io.rolewright.profiles.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What profiles are kept to.
 *
 * @param maxCorrections how many corrections of one résumé count at the same time
 * @param rereadPerMinute how many profiles are read anew in a minute after models or the taxonomy changed
 * @param qualityLoss by how much F1 on the gold set a version of a model may be below the one of the release
 * @param latency the most milliseconds that one résumé of the gold set may take with a version
 */
@ConfigurationProperties("rolewright.profiles")
record ProfileSettings(
        @DefaultValue("200") int maxCorrections,
        @DefaultValue("1200") int rereadPerMinute,
        @DefaultValue("0.05") double qualityLoss,
        @DefaultValue("200") double latency) {
    ProfileSettings {
        if (maxCorrections < 1 || rereadPerMinute < 1) {
            throw new IllegalArgumentException(
                    "rolewright.profiles: max-corrections and reread-per-minute are at least 1");
        }
        if (!(qualityLoss >= 0 && latency > 0)) {
            throw new IllegalArgumentException("rolewright.profiles: quality-loss is not negative, latency is above 0");
        }
    }
}
