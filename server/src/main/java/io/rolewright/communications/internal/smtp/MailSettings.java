package io.rolewright.communications.internal.smtp;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How e-mails are sent.
 *
 * @param carrier who carries them: {@code SMTP}, the mail server of {@code rolewright.communications.smtp}, without whose host
 *     they wait; or {@code GMAIL}, whose account with {@code integrations} speaks for the address from which they come
 */
@ConfigurationProperties("rolewright.communications.mail")
record MailSettings(@DefaultValue("SMTP") Kind carrier) {
    /** Who can carry e-mails. */
    enum Kind {
        SMTP,
        GMAIL
    }
}
