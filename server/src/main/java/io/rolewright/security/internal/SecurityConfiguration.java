package io.rolewright.security.internal;

import io.rolewright.events.security.KeyRotationStarted;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import io.rolewright.runtime.leases.Chores;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the parts of {@code security} together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
class SecurityConfiguration {
    static final String REWRAPPING = "security.rewrapping";

    /** Goes on with what a killed process has left. */
    @Bean
    Chore rewrappingChore(Rewrapping rewrapping) {
        return new Chore(REWRAPPING, Duration.ofMinutes(1), rewrapping::run);
    }

    /** Begins at once, without waiting for the minute. */
    @Bean
    Subscription rotationStart(Chores chores) {
        return Subscription.shared("security.rotation-start")
                .on(KeyRotationStarted.class, started -> chores.run(REWRAPPING), isDone -> {})
                .free();
    }
}
