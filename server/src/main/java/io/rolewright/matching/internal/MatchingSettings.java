package io.rolewright.matching.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What matching is kept to.
 *
 * @param rerankPerMinute how many matches are ranked anew in a minute after the ranker changed
 * @param positionBias how steeply attention falls with the rank at which a match is shown: the chance that it is looked at
 *     is taken for rank to the power of minus this
 */
@ConfigurationProperties("rolewright.matching")
record MatchingSettings(
        @DefaultValue("20000") int rerankPerMinute,
        @DefaultValue("0.5") double positionBias) {
    MatchingSettings {
        if (rerankPerMinute < 1) {
            throw new IllegalArgumentException("rolewright.matching: rerank-per-minute is at least 1");
        }
        if (!(positionBias >= 0 && positionBias <= 2)) {
            throw new IllegalArgumentException("rolewright.matching: position-bias is 0 to 2");
        }
    }
}
