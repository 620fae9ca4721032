package io.rolewright.communications.internal.smtp;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import io.rolewright.communications.internal.mailboxes.MailServer;
import io.rolewright.communications.internal.mailboxes.MailTokens;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A mailbox of the agency to which every e-mail is handed in the same step as to its recipient, and which is asked after a crash
 * whether it was.
 *
 * @param address where it is; absent: there is none, and after a crash an e-mail may be sent twice, with the same Message-ID
 * @param host the server where it is read (IMAP)
 * @param port where that listens
 * @param security how the way there is encrypted: {@code TLS}, {@code STARTTLS} or {@code NONE}
 * @param user who signs in there
 * @param secret with what; absent where tokens are made
 * @param signIn what the secret is, or who makes tokens, as {@code rolewright.communications.smtp.sign-in} has it
 * @param folder where these e-mails lie
 */
@ConfigurationProperties("rolewright.communications.journal")
record JournalSettings(
        @Nullable String address,
        @Nullable String host,
        @DefaultValue("993") int port,
        @DefaultValue("TLS") MailSecurity security,
        @Nullable String user,
        @Nullable String secret,
        @DefaultValue("PASSWORD") MailSignIn signIn,
        @DefaultValue("INBOX") String folder) {
    JournalSettings {
        var isOpened = secret != null || MailTokens.isMade(signIn);
        if (address != null && (host == null || user == null || !isOpened)) {
            throw new IllegalArgumentException(
                    "rolewright.communications.journal: an address needs host, user and secret, too");
        }
    }

    MailServer server() {
        return new MailServer(
                Objects.requireNonNull(host),
                port,
                security,
                Objects.requireNonNull(user),
                signIn,
                Objects.requireNonNullElse(secret, ""),
                folder);
    }

    /** Without what opens it. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
