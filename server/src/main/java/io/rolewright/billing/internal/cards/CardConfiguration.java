package io.rolewright.billing.internal.cards;

import io.rolewright.events.billing.RefundMade;
import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.runtime.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the books follow what Stripe tells, and Stripe follow what the books say. */
@Configuration(proxyBeanMethods = false)
class CardConfiguration {
    /** Free of order, as Stripe's events come in none. */
    @Bean
    Subscription cardEvents(CardNewsReader reader, CardEvents events) {
        return Subscription.shared("billing.cards")
                .on(WebhookReceived.class, reader::read, events::take)
                .free();
    }

    @Bean
    Subscription cardRefunds(CardRefunding refunding) {
        return Subscription.shared("billing.card-refunds").on(RefundMade.class, refunding::ask, refunding::settle);
    }
}
