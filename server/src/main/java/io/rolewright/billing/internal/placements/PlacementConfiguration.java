package io.rolewright.billing.internal.placements;

import io.rolewright.events.hiring.DepartureCorrected;
import io.rolewright.events.hiring.PlacementEnded;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.runtime.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes to what becomes of placements. */
@Configuration(proxyBeanMethods = false)
class PlacementConfiguration {
    @Bean
    Subscription billingInvoices(FeeInvoicing invoicing, Departures departures) {
        return Subscription.shared("billing.invoices")
                .on(PlacementMade.class, invoicing::ask, invoicing::draft)
                .on(PlacementEnded.class, departures::ask, departures::settle)
                .on(DepartureCorrected.class, departures::ask, departures::settle);
    }
}
