package io.rolewright.billing.internal.commissions;

import io.rolewright.events.billing.CreditNoteIssued;
import io.rolewright.events.billing.InvoiceSettled;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.runtime.events.Subscription;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes to placements and to what is paid for them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommissionSettings.class)
class CommissionsConfiguration {
    @Bean
    Subscription billingCommissions(Earning earning) {
        return Subscription.shared("billing.commissions")
                .on(PlacementMade.class, earning::take)
                .on(InvoiceSettled.class, earning::take)
                .on(CreditNoteIssued.class, earning::take);
    }
}
