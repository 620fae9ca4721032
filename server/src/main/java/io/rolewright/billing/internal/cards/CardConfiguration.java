package io.rolewright.billing.internal.cards;

import io.rolewright.events.billing.RefundMade;
import io.rolewright.events.integrations.AccountChanged;
import io.rolewright.events.integrations.AccountRemoved;
import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.runtime.events.Subscription;
import java.util.Optional;
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
    Subscription cardAccount(Stripe stripe, CardAccount account) {
        return Subscription.shared("billing.card-account")
                .on(
                        AccountChanged.class,
                        fact -> isConnected(stripe, fact.partner()),
                        told -> told.ifPresent(account::set))
                .on(
                        AccountRemoved.class,
                        fact -> isConnected(stripe, fact.partner()),
                        told -> told.ifPresent(account::set));
    }

    private static Optional<Boolean> isConnected(Stripe stripe, String partner) {
        return partner.equals(Stripe.PARTNER) ? Optional.of(stripe.isConnected()) : Optional.empty();
    }

    @Bean
    Subscription cardRefunds(CardRefunding refunding) {
        return Subscription.shared("billing.card-refunds").on(RefundMade.class, refunding::ask, refunding::settle);
    }
}
