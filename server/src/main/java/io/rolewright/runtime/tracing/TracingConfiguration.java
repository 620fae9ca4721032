package io.rolewright.runtime.tracing;

import io.micrometer.core.instrument.MeterRegistry;
import io.rolewright.runtime.Target;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts sending spans where a setting says where to; otherwise nothing of OpenTelemetry is loaded. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OtlpSettings.class)
class TracingConfiguration {
    @Bean
    Spans spans(OtlpSettings settings, MeterRegistry meters, Target target) {
        return settings.endpoint() == null ? Spans.NONE : OtlpSpans.start(settings, meters, target.services());
    }
}
