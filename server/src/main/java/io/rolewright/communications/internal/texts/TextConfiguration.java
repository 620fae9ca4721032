package io.rolewright.communications.internal.texts;

import io.rolewright.communications.internal.consent.Consents;
import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.runtime.events.Subscription;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has text messages carried where somebody is chosen for it, and taken in wherever they come from. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TextSettings.class)
class TextConfiguration {
    @Bean
    @ConditionalOnProperty(name = "rolewright.communications.texts.carrier", havingValue = "twilio")
    TwilioCarrier twilioCarrier(TwilioMessages messages, TwilioTexts texts, Consents consents) {
        return new TwilioCarrier(messages, texts, consents);
    }

    @Bean
    Subscription textEvents(TextEvents events) {
        return Subscription.shared("communications.text-events").on(WebhookReceived.class, events::read, events::take);
    }
}
