package io.rolewright.users.internal;

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
    Chore oldAttempts(Attempts attempts) {
        return new Chore("users.old-attempts", Duration.ofHours(1), lease -> attempts.forgetOld());
    }

    @Bean
    Chore oldSessions(Sessions sessions) {
        return new Chore("users.old-sessions", Duration.ofHours(12), lease -> sessions.removeOld());
    }
}
