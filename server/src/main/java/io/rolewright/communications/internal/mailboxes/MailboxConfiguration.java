package io.rolewright.communications.internal.mailboxes;

import io.rolewright.runtime.leases.Chore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has mailboxes read, by one process at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailboxSettings.class)
class MailboxConfiguration {
    static final String READING = "communications.mail-reading";

    @Bean
    Chore mailReading(MailReading reading, MailboxSettings settings) {
        return new Chore(READING, settings.poll(), reading::read);
    }
}
