package io.rolewright.communications.internal.smtp;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import io.rolewright.communications.internal.mailboxes.MailTokens;
import io.rolewright.communications.internal.mailboxes.NoTokenException;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** Connections to the mail server, kept open from one e-mail to the next: as many as are sent at once. */
final class Connections implements AutoCloseable {
    private final SmtpSettings settings;
    private final MailTokens tokens;
    private final Session session;
    private final ConcurrentLinkedDeque<Transport> free = new ConcurrentLinkedDeque<>();

    Connections(SmtpSettings settings, MailTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(SmtpSettings settings) {
        var properties = new Properties();
        var milliseconds = Long.toString(settings.limit().toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", milliseconds);
        properties.setProperty("mail.smtp.timeout", milliseconds);
        properties.setProperty("mail.smtp.writetimeout", milliseconds);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.security() == MailSecurity.TLS));
        var startsTls = Boolean.toString(settings.security() == MailSecurity.STARTTLS);
        properties.setProperty("mail.smtp.starttls.enable", startsTls);
        properties.setProperty("mail.smtp.starttls.required", startsTls);
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        if (settings.signIn() != MailSignIn.PASSWORD) {
            properties.setProperty("mail.smtp.auth.mechanisms", "XOAUTH2");
        }
        return properties;
    }

    /**
     * Opens a connection, or takes one that is open.
     *
     * @throws MessagingException when the server is away or does not let us in; nothing was handed over
     * @throws NoTokenException when nobody makes a token for it; nothing was handed over
     */
    Transport take() throws MessagingException, NoTokenException {
        var kept = kept();
        return kept == null ? opened() : kept;
    }

    /** Opens one; where a token is refused, once more with another one. */
    private Transport opened() throws MessagingException, NoTokenException {
        if (!MailTokens.isMade(settings.signIn())) {
            return opened(settings.secret());
        }
        var user = Objects.requireNonNull(settings.user());
        var token = tokens.make(settings.signIn(), user);
        try {
            return opened(token);
        } catch (AuthenticationFailedException refused) {
            return opened(tokens.makeOther(settings.signIn(), user, token));
        }
    }

    private Transport opened(@Nullable String secret) throws MessagingException {
        var transport = session.getTransport("smtp");
        transport.connect(settings.host(), settings.port(), settings.user(), secret);
        return transport;
    }

    private @Nullable Transport kept() {
        while (true) {
            var kept = free.poll();
            // Asks the server, which may have hung up.
            if (kept == null || kept.isConnected()) {
                return kept;
            }
            drop(kept);
        }
    }

    /** Hands an e-mail over; the connection is kept when that went well. */
    void send(Transport transport, MimeMessage letter, Address[] recipients) throws MessagingException {
        var isGood = false;
        try {
            transport.sendMessage(letter, recipients);
            isGood = true;
        } finally {
            if (isGood) {
                free.push(transport);
            } else {
                drop(transport);
            }
        }
    }

    private static void drop(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // It is given up either way.
        }
    }

    @Override
    public void close() {
        for (var kept = free.poll(); kept != null; kept = free.poll()) {
            drop(kept);
        }
    }
}
