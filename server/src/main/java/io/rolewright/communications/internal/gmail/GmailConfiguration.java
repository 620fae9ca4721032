package io.rolewright.communications.internal.gmail;

import io.rolewright.communications.internal.google.Gmail;
import io.rolewright.communications.internal.smtp.Letters;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Has e-mails carried by Gmail where it is chosen for that. */
@Configuration(proxyBeanMethods = false)
class GmailConfiguration {
    @Bean
    @ConditionalOnProperty(name = "rolewright.communications.mail.carrier", havingValue = "gmail")
    GmailCarrier gmailCarrier(Letters letters, Gmail gmail, JsonMapper json) {
        return new GmailCarrier(letters, new GmailSending(gmail, json, letters.sender()), json);
    }
}
