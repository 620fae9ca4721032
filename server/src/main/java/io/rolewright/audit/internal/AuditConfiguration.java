package io.rolewright.audit.internal;

import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the trail take every event of every service, and lets go of what is older than the rule. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {
    /** Free of order: the trail is sorted when it is read, and nothing may wait behind a failure. */
    @Bean
    Subscription auditTrail(Entries entries) {
        return Subscription.shared("audit.trail").onEveryBatch(entries::add).free();
    }

    @Bean
    Chore olderEntries(OlderEntries older) {
        return new Chore("audit.older-entries", Duration.ofHours(1), older::link);
    }

    @Bean
    Chore retention(Retention retention) {
        return new Chore("audit.retention", Duration.ofHours(6), retention::keep);
    }
}
