package io.rolewright.integrations.twins.workspace;

import io.rolewright.integrations.twins.google.GoogleError;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Sends messages: to mailboxes of the domain they are delivered at once, what is for others is gone. A message sent twice is
 * two messages, whatever its {@code Message-ID}.
 */
final class MailPost {
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:()@]++@[^\\s<>,;:()]++");

    private final Clock clock;
    private final Mailboxes mailboxes;
    private final AtomicLong sent = new AtomicLong();

    MailPost(Clock clock, Mailboxes mailboxes) {
        this.clock = clock;
        this.mailboxes = mailboxes;
    }

    /**
     * Sends a message.
     *
     * @param threadId the thread that it should join in the sender's mailbox, empty for one of its own
     * @throws GoogleError.Refused when it goes to nobody, or there is no such thread
     */
    Mail send(Mailbox sender, byte[] raw, String threadId) {
        if (!threadId.isEmpty() && sender.thread(threadId).isEmpty()) {
            throw GoogleError.notFound("Requested entity was not found.").thrown();
        }
        var whole = completed(sender.address(), new RawMail(raw));
        var recipients = recipients(MimeReader.read(whole.bytes()));
        if (recipients.isEmpty()) {
            throw GoogleError.invalid("invalidArgument", "Recipient address required")
                    .thrown();
        }
        var own = recipients.remove(sender.address()) ? Set.of(Mail.SENT, Mail.INBOX, Mail.UNREAD) : Set.of(Mail.SENT);
        var mail = sender.send(whole.bytes(), own, threadId);
        var delivered = whole.without("Bcc");
        recipients.forEach(recipient -> mailboxes
                .find(recipient)
                .ifPresent(mailbox -> mailbox.receive(delivered.bytes(), Set.of(Mail.INBOX, Mail.UNREAD))));
        return mail;
    }

    /** With the fields that Gmail adds where they are missing; a sender cannot be somebody else. */
    private RawMail completed(String address, RawMail mail) {
        var head = MimeReader.read(mail.bytes());
        var whole = mail;
        if (!addresses(head.header("From").orElse("")).contains(address)) {
            whole = whole.without("From").with("From", address);
        }
        if (head.header("Date").isEmpty()) {
            whole = whole.with(
                    "Date",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        }
        return head.header("Message-ID").isPresent()
                ? whole
                : whole.with("Message-ID", "<twin-" + sent.incrementAndGet() + "@mail.gmail.com>");
    }

    private static Set<String> recipients(MimePart mail) {
        return addresses(mail.header("To").orElse("") + "," + mail.header("Cc").orElse("") + ","
                + mail.header("Bcc").orElse(""));
    }

    private static Set<String> addresses(String field) {
        var addresses = new LinkedHashSet<String>();
        ADDRESS.matcher(QUOTED.matcher(field).replaceAll(""))
                .results()
                .forEach(found -> addresses.add(Domain.key(found.group())));
        return addresses;
    }
}
