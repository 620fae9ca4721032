package io.rolewright.profiles.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What profiles are kept to.
 *
 * @param maxCorrections how many corrections of one résumé count at the same time
 * @param rereadPerMinute how many profiles are read anew in a minute after models or the taxonomy changed
 */
@ConfigurationProperties("rolewright.profiles")
record ProfileSettings(
        @DefaultValue("200") int maxCorrections,
        @DefaultValue("1200") int rereadPerMinute) {
    ProfileSettings {
        if (maxCorrections < 1 || rereadPerMinute < 1) {
            throw new IllegalArgumentException(
                    "rolewright.profiles: max-corrections and reread-per-minute are at least 1");
        }
    }
}
