package io.rolewright.integrations.internal;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How partners are called.
 *
 * @param addresses other addresses of partners, by name: of a test installation, or of one in the house
 * @param signIns other addresses at which tokens are made, by name
 * @param keys other addresses at which partners publish the keys that sign their tokens, by name
 * @param perSecond how often partners are asked at most, by name, where that is not what they allow everybody
 * @param journal how long calls are kept in the journal
 * @param hooks how long events that partners told us of are kept
 * @param hookTolerance how far the time under which a partner has signed an event may be from ours, before it and after it
 * @param maxJournalled how much of what was sent, and of what was answered, the journal keeps
 */
@ConfigurationProperties("rolewright.integrations")
record IntegrationSettings(
        @DefaultValue Map<String, String> addresses,
        @DefaultValue Map<String, String> signIns,
        @DefaultValue Map<String, String> keys,
        @DefaultValue Map<String, Double> perSecond,
        @DefaultValue("14d") Duration journal,
        @DefaultValue("30d") Duration hooks,
        @DefaultValue("5m") Duration hookTolerance,
        @DefaultValue("64KB") DataSize maxJournalled) {
    IntegrationSettings {
        addresses = Map.copyOf(addresses);
        signIns = Map.copyOf(signIns);
        keys = Map.copyOf(keys);
        perSecond = Map.copyOf(perSecond);
        if (perSecond.values().stream().anyMatch(often -> often <= 0)) {
            throw new IllegalArgumentException("rolewright.integrations.per-second: each is more than 0");
        }
        if (journal.isNegative() || hooks.isNegative() || maxJournalled.isNegative()) {
            throw new IllegalArgumentException(
                    "rolewright.integrations: journal, hooks and max-journalled are not negative");
        }
        if (!hookTolerance.isPositive()) {
            throw new IllegalArgumentException("rolewright.integrations.hook-tolerance: more than 0");
        }
    }
}
