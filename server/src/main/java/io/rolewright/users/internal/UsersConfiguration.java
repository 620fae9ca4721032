package io.rolewright.users.internal;

import io.rolewright.events.security.PolicyChanged;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of logins, and has forgotten what is old. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UserSettings.class)
class UsersConfiguration {
    @Bean
    Subscription policiesOfUsers(AgencyPolicies policies) {
        return Subscription.local("users.agency-policies", policies::fill)
                .on(PolicyChanged.class, policies::read, policies::keep);
    }

    @Bean
    Chore oldAttempts(Attempts attempts) {
        return new Chore("users.old-attempts", Duration.ofHours(1), lease -> attempts.forgetOld());
    }

    @Bean
    Chore oldLetters(Letters letters) {
        return new Chore("users.old-letters", Duration.ofHours(1), lease -> letters.removeOld());
    }

    @Bean
    Chore oldSessions(Sessions sessions) {
        return new Chore("users.old-sessions", Duration.ofHours(12), lease -> sessions.removeOld());
    }
}
