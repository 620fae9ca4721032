package io.rolewright.benchmarks.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;

/** The same e-mails by the mail library alone, one after the other over one connection: the floor. */
final class BareSender {
    private BareSender() {}

    /** Sends so many, and answers how long that took. */
    static Duration send(PostOffice office, int count) throws MessagingException {
        var session = Session.getInstance(new Properties());
        var begun = System.nanoTime();
        try (var transport = session.getTransport("smtp")) {
            transport.connect(Ports.LOOPBACK, office.ports().smtp(), null, null);
            for (var number = 0; number < count; number++) {
                var to = new InternetAddress(Mailing.address(number));
                transport.sendMessage(
                        message(session, to, number), new Address[] {to, new InternetAddress(Ports.JOURNAL)});
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static MimeMessage message(Session session, InternetAddress to, int number) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(Ports.AGENCY));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject("Nurse for Person " + number, StandardCharsets.UTF_8.name());
        message.setText("Hello Person %d,%n%nwe have somebody for you as Nurse.%n".formatted(number));
        message.saveChanges();
        return message;
    }
}
