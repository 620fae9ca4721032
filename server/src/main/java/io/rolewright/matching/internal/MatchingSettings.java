package io.rolewright.matching.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What matching is kept to.
 *
 * @param rerankPerMinute how many matches are ranked anew in a minute after the ranker changed
 */
@ConfigurationProperties("rolewright.matching")
record MatchingSettings(@DefaultValue("20000") int rerankPerMinute) {
    MatchingSettings {
        if (rerankPerMinute < 1) {
            throw new IllegalArgumentException("rolewright.matching: rerank-per-minute is at least 1");
        }
    }
}
