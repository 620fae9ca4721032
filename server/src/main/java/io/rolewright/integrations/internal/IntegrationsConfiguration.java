package io.rolewright.integrations.internal;

import io.rolewright.runtime.leases.Chore;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the parts of {@code integrations} together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntegrationSettings.class)
class IntegrationsConfiguration {
    static final String SWEEPING = "integrations.sweeping";

    @Bean
    Chore journalSweeping(Journal journal, Hooks hooks) {
        return new Chore(SWEEPING, Duration.ofHours(1), lease -> {
            journal.sweep();
            hooks.sweep();
        });
    }
}
