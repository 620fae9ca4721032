package io.rolewright.audit.internal;

import io.rolewright.runtime.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the trail take every event of every service. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
    /** Free of order: the trail is sorted when it is read, and nothing may wait behind a failure. */
    @Bean
    Subscription auditTrail(Trail trail) {
        return Subscription.shared("audit.trail").onEverything(trail::add).free();
    }
}
