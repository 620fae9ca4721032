package io.rolewright.communications.internal.smtp;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import io.rolewright.communications.internal.mailboxes.MailTokens;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that sends our e-mails.
 *
 * @param host its name; absent: e-mails wait
 * @param port where it listens
 * @param security how the way there is encrypted: {@code TLS}, {@code STARTTLS} or {@code NONE}
 * @param user who signs in; absent: nobody does
 * @param secret with what: a password, or a token of OAuth 2; absent where tokens are made
 * @param signIn what the secret is: {@code PASSWORD} or {@code XOAUTH2}; or {@code GOOGLE} or {@code MICROSOFT}, which make
 *     tokens for our account {@code google-mail} or {@code microsoft-mail} with {@code integrations}
 * @param from the address from which e-mails come; absent: that of the agency's contact
 * @param replyTo where answers go; absent: to where e-mails come from
 * @param limit how long the server may take for a step
 */
@ConfigurationProperties("rolewright.communications.smtp")
record SmtpSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @DefaultValue("STARTTLS") MailSecurity security,
        @Nullable String user,
        @Nullable String secret,
        @DefaultValue("PASSWORD") MailSignIn signIn,
        @Nullable String from,
        @Nullable String replyTo,
        @DefaultValue("1m") Duration limit) {
    SmtpSettings {
        if (signIn == MailSignIn.GMAIL) {
            throw new IllegalArgumentException(
                    "rolewright.communications.smtp.sign-in: mail goes by Gmail's interface with rolewright.communications.mail.carrier");
        }
        if (MailTokens.isMade(signIn) && user == null) {
            throw new IllegalArgumentException("rolewright.communications.smtp: a token is made for a user");
        }
    }

    /** Without what opens it. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
