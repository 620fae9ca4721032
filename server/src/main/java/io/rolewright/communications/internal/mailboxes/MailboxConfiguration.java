package io.rolewright.communications.internal.mailboxes;

import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has mailboxes read, and waited for what comes there, each by one process at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailboxSettings.class)
class MailboxConfiguration {
    static final String READING = "communications.mail-reading";
    static final String WATCHING = "communications.mail-watching";
    static final String GMAIL_READING = "communications.gmail-reading";
    static final String GMAIL_WATCHING = "communications.gmail-watching";

    @Bean
    Chore mailReading(MailReading reading, MailboxSettings settings) {
        return new Chore(READING, settings.lookEvery(), reading::read);
    }

    @Bean
    Chore mailWatching(MailWatching watching) {
        return new Chore(WATCHING, MailWatching.LOOK, watching::watch);
    }

    @Bean
    Chore gmailReading(GmailReading reading, MailboxSettings settings) {
        return new Chore(GMAIL_READING, settings.lookEvery(), reading::read);
    }

    @Bean
    Chore gmailWatching(GmailWatching watching, MailboxSettings settings) {
        return new Chore(GMAIL_WATCHING, settings.poll(), lease -> watching.look());
    }

    @Bean
    Subscription mailPushes(GmailPushes pushes) {
        return Subscription.shared("communications.gmail-pushes").on(WebhookReceived.class, pushes::read, pushes::wake);
    }
}
