package io.rolewright.audit.internal;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the trail is kept.
 *
 * @param headAfter how long after an entry the end of the chain is signed; at most a second
 * @param keep how long entries are kept, at least a day; for ever when absent
 */
@ConfigurationProperties("rolewright.audit")
record AuditSettings(
        @DefaultValue("400ms") Duration headAfter, @Nullable Duration keep) {
    AuditSettings {
        if (headAfter.compareTo(Duration.ofSeconds(1)) > 0) {
            throw new IllegalArgumentException("rolewright.audit.head-after is at most a second");
        }
        if (keep != null && keep.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("rolewright.audit.keep is at least a day");
        }
    }

    Optional<Duration> retention() {
        return Optional.ofNullable(keep);
    }
}
