package io.rolewright.billing.internal.reminders;

import io.rolewright.runtime.leases.Chore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks again and again for invoices of which clients are to be reminded. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class RemindersConfiguration {
    @Bean
    Chore reminding(Reminding reminding, ReminderSettings settings) {
        return new Chore("billing.reminders", settings.remindEvery(), reminding::look);
    }
}
