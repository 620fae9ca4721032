package io.rolewright.communications.internal.smtp;

import io.rolewright.communications.internal.conversations.Entry;
import io.rolewright.communications.internal.delivery.Carrier;
import io.rolewright.communications.internal.delivery.Handed;
import io.rolewright.communications.internal.mailboxes.NoTokenException;
import io.rolewright.events.communications.Channel;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Objects;

/** Hands e-mails to the mail server. */
class SmtpCarrier implements Carrier, AutoCloseable {
    private final Letters letters;
    private final Journal journal;
    private final Connections connections;

    SmtpCarrier(Letters letters, Journal journal, Connections connections) {
        this.letters = letters;
        this.journal = journal;
        this.connections = connections;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public String uncertain() {
        return SmtpReply.UNCERTAIN;
    }

    @Override
    public Found find(Entry entry) {
        return journal.find(Objects.requireNonNull(entry.header()));
    }

    @Override
    public Handed hand(Entry entry, Duration within) {
        MimeMessage letter;
        Address[] recipients;
        try {
            // Half of the time, so that the rest is enough for what the server says to the last words.
            letter = letters.write(entry, within.dividedBy(2));
            recipients = recipients(entry);
        } catch (MessagingException broken) {
            return new Handed.Failed("communications.mail-broken");
        }
        try {
            return hand(letter, recipients, connections.take());
        } catch (AuthenticationFailedException refused) {
            return new Handed.Later("communications.mail-sign-in");
        } catch (MessagingException away) {
            return new Handed.Later("communications.mail-away");
        } catch (NoTokenException none) {
            return later(none);
        }
    }

    private static Handed later(NoTokenException none) {
        return switch (none.reason()) {
            case UNCONNECTED -> new Handed.Later("communications.mail-unconnected");
            case REFUSED -> new Handed.Later("communications.mail-sign-in");
            case AWAY -> new Handed.Later("communications.mail-away");
        };
    }

    private Address[] recipients(Entry entry) throws MessagingException {
        var recipient = new InternetAddress(entry.message().address());
        var copy = journal.address();
        return copy.isEmpty()
                ? new Address[] {recipient}
                : new Address[] {recipient, new InternetAddress(copy.orElseThrow())};
    }

    private Handed hand(MimeMessage letter, Address[] recipients, Transport connection) {
        try {
            connections.send(connection, letter, recipients);
            return new Handed.Taken();
        } catch (MessagingException failure) {
            return SmtpReply.read(failure, recipients[0]);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
