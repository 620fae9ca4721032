package io.rolewright.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.TwinClock;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** All that is outside of an agency's servers: a mail server, and twins of telephone and calendars. */
final class Outside implements AutoCloseable {
    static final String AGENCY = "jobs@agency.example";
    static final String SECRET = "only-for-this-test";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int NOON = 13;
    private static final Duration STRIDE = Duration.ofSeconds(5);

    private final GreenMail post = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
    });
    private final Twins twins = Twins.start(
            TwinSettings.usual().withAdverts(1).withoutLimits(),
            TwinClock.standing(Clock.systemUTC().instant()));

    Outside() {
        post.start();
        post.setUser(AGENCY, AGENCY, SECRET);
    }

    Twins twins() {
        return twins;
    }

    int imapPort() {
        return post.getImap().getPort();
    }

    /** The zone of the agency: wherever it is early afternoon now, when texts and calls are let through. */
    static ZoneId zone() {
        var hours = NOON - LocalTime.now(ZoneOffset.UTC).getHour();
        return ZoneId.of("Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours));
    }

    /** Settings of servers that know all of it. */
    Stream<String> settings() {
        var mail = Stream.of(
                        "smtp.host=" + LOOPBACK,
                        "smtp.port=" + post.getSmtp().getPort(),
                        "smtp.security=NONE",
                        "smtp.from=" + AGENCY,
                        "mailboxes.inner-hosts=" + LOOPBACK,
                        "delivery.look-every=100ms",
                        "meetings.look-every=1s",
                        "meetings.pause=100ms",
                        "calls.look-every=1s",
                        "texts.carrier=TWILIO")
                .map(setting -> "--rolewright.communications." + setting);
        var partners = twins.settings().entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()));
        return Stream.of(
                        mail,
                        partners,
                        Stream.of(
                                "--rolewright.agency.zone=" + zone(),
                                "--rolewright.integrations.web.inner-hosts=" + LOOPBACK))
                .flatMap(some -> some);
    }

    /** What a partner knows an agency by. */
    Map<String, String> account(String partner) {
        return twins.twin(partner).account();
    }

    String account(String partner, String fact) {
        return Objects.requireNonNull(account(partner).get(fact));
    }

    /** Lets time go by at the partners, who then do what is due. */
    void goOn() {
        twins.clock().advance(STRIDE);
        twins.twilio().tick();
    }

    /** Somebody writes an e-mail with a file. */
    void write(String from, String to, String fileName, String content) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject("My application");
        var words = new MimeBodyPart();
        words.setText("Hello, my CV is attached.");
        var file = new MimeBodyPart();
        file.setText(content);
        file.setFileName(fileName);
        message.setContent(new MimeMultipart(words, file));
        message.saveChanges();
        var properties = new Properties();
        properties.setProperty("mail.smtp.port", String.valueOf(post.getSmtp().getPort()));
        try (Transport transport = Session.getInstance(properties).getTransport("smtp")) {
            transport.connect(LOOPBACK, null, null);
            // As a mail server does that puts what stands behind a plus sign into the same mailbox.
            transport.sendMessage(message, new Address[] {new InternetAddress(AGENCY)});
        }
    }

    /** The e-mails that somebody got, the oldest first. */
    List<MimeMessage> mails(String address) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(one -> one.toString().contains(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        post.stop();
        twins.close();
    }
}
