package io.rolewright.integrations.internal.webhooks;

import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties webhooks to the event log, and clears away what has ended. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhooksConfiguration {
    static final String OUTGOING = "integrations.outbound-webhooks";
    static final String SWEEPING = "integrations.old-deliveries";

    @Bean
    Subscription outgoingEvents(Outgoing outgoing) {
        return Subscription.shared(OUTGOING).onEveryBatch(outgoing::take).free();
    }

    @Bean
    Chore deliverySweeping(Deliveries deliveries, SigningSecrets secrets, WebhookSettings settings, Clock clock) {
        return new Chore(SWEEPING, Duration.ofHours(1), lease -> {
            deliveries.sweep(clock.instant().minus(settings.kept()));
            secrets.sweep(clock.instant());
        });
    }
}
