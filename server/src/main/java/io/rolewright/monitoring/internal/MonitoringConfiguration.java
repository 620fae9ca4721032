package io.rolewright.monitoring.internal;

import io.rolewright.runtime.leases.Chore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the settings, and has errors taken in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MonitoringSettings.class)
class MonitoringConfiguration {
    static final String INTAKE = "monitoring.errors";

    @Bean
    Chore errorIntake(Intake intake, MonitoringSettings settings) {
        return new Chore(INTAKE, settings.intake(), intake::run);
    }
}
