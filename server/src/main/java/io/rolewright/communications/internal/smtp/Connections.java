package io.rolewright.communications.internal.smtp;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** Connections to the mail server, kept open from one e-mail to the next: as many as are sent at once. */
final class Connections implements AutoCloseable {
    private final SmtpSettings settings;
    private final Session session;
    private final ConcurrentLinkedDeque<Transport> free = new ConcurrentLinkedDeque<>();

    Connections(SmtpSettings settings) {
        this.settings = settings;
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
        if (settings.signIn() == MailSignIn.XOAUTH2) {
            properties.setProperty("mail.smtp.auth.mechanisms", "XOAUTH2");
        }
        return properties;
    }

    /**
     * Opens a connection, or takes one that is open.
     *
     * @throws MessagingException when the server is away or does not let us in; nothing was handed over
     */
    Transport take() throws MessagingException {
        var kept = kept();
        if (kept != null) {
            return kept;
        }
        var transport = session.getTransport("smtp");
        transport.connect(settings.host(), settings.port(), settings.user(), settings.secret());
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
