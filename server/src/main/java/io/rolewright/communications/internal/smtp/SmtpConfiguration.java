package io.rolewright.communications.internal.smtp;

import io.rolewright.communications.internal.mailboxes.MailTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has e-mails carried where there is a mail server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, SmtpSettings.class, JournalSettings.class})
class SmtpConfiguration {
    @Bean
    @ConditionalOnProperty(name = "rolewright.communications.mail.carrier", havingValue = "smtp", matchIfMissing = true)
    @ConditionalOnProperty("rolewright.communications.smtp.host")
    SmtpCarrier smtpCarrier(Letters letters, Journal journal, SmtpSettings settings, MailTokens tokens) {
        return new SmtpCarrier(letters, journal, new Connections(settings, tokens));
    }
}
