package io.rolewright.communications.internal.smtp;

import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.Message;
import io.rolewright.communications.internal.consent.UnsubscribeLinks;
import io.rolewright.communications.internal.conversations.Entry;
import io.rolewright.events.communications.Purpose;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.storage.FilesInternal;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes messages as e-mails (RFC 5322). */
@Component
public class Letters {
    private static final String UTF8 = StandardCharsets.UTF_8.name();
    private static final Set<Purpose> UNASKED = Set.of(Purpose.APPROACH, Purpose.MARKETING);

    private final Agency agency;
    private final SmtpSettings settings;
    private final UnsubscribeLinks links;
    private final FilesInternal files;

    Letters(Agency agency, SmtpSettings settings, UnsubscribeLinks links, FilesInternal files) {
        this.agency = agency;
        this.settings = settings;
        this.links = links;
        this.files = files;
    }

    /**
     * Writes a message as an e-mail.
     *
     * @param within how long sending it may take, from now on
     * @throws MessagingException when it is none, for example because a line breaks in its subject
     */
    public MimeMessage write(Entry entry, Duration within) throws MessagingException {
        var message = entry.message();
        var letter = new Letter(Objects.requireNonNull(entry.header()), within);
        letter.setFrom(from());
        if (settings.replyTo() != null) {
            letter.setReplyTo(new InternetAddress[] {new InternetAddress(settings.replyTo())});
        }
        letter.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(message.address()));
        letter.setSubject(oneLine(Objects.requireNonNullElse(message.subject(), "")), UTF8);
        letter.setSentDate(Date.from(message.at()));
        addThread(letter, entry.answered());
        addPurpose(letter, message);
        addContent(letter, entry);
        letter.saveChanges();
        return letter;
    }

    /** The address from which e-mails come. */
    public String sender() {
        return Objects.requireNonNullElse(settings.from(), agency.contactEmail());
    }

    private InternetAddress from() throws MessagingException {
        try {
            return new InternetAddress(sender(), oneLine(agency.name()), UTF8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String oneLine(String text) throws MessagingException {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new MessagingException("a line breaks, or something else that is no text");
        }
        return text;
    }

    private static void addThread(MimeMessage letter, @Nullable String answered) throws MessagingException {
        if (answered != null) {
            letter.setHeader("In-Reply-To", oneLine(answered));
            letter.setHeader("References", oneLine(answered));
        }
    }

    private void addPurpose(MimeMessage letter, Message message) throws MessagingException {
        var purpose = Objects.requireNonNull(message.purpose());
        if (UNASKED.contains(purpose)) {
            letter.setHeader("List-Unsubscribe", "<" + links.of(message.id()) + ">");
            letter.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (purpose == Purpose.SERVICE) {
            letter.setHeader("Auto-Submitted", "auto-generated");
        }
    }

    private void addContent(MimeMessage letter, Entry entry) throws MessagingException {
        if (entry.message().files().isEmpty()) {
            putWords(letter, entry);
            return;
        }
        var words = new MimeBodyPart();
        putWords(words, entry);
        var parts = new MimeMultipart(words);
        for (var file : entry.message().files()) {
            parts.addBodyPart(attachment(file));
        }
        letter.setContent(parts);
    }

    private void putWords(Part part, Entry entry) throws MessagingException {
        var parts = new ArrayList<BodyPart>();
        parts.add(text(entry.message().text(), "plain"));
        if (entry.html() != null) {
            parts.add(text(entry.html(), "html"));
        }
        for (var file : entry.message().files()) {
            if (isInvitation(file)) {
                parts.add(stored(file));
            }
        }
        if (parts.size() == 1) {
            part.setContent(entry.message().text(), "text/plain; charset=UTF-8");
        } else {
            part.setContent(new MimeMultipart("alternative", parts.toArray(BodyPart[]::new)));
        }
    }

    private static BodyPart text(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF8, kind);
        return part;
    }

    /** Calendars look for it among the ways to say the same (RFC 6047); it goes as a file as well for those that do not. */
    private static boolean isInvitation(AttachedFile file) {
        var type = file.type().toLowerCase(Locale.ROOT);
        return type.startsWith("text/calendar") && type.contains("method=");
    }

    private MimeBodyPart attachment(AttachedFile file) throws MessagingException {
        var part = stored(isInvitation(file) ? new AttachedFile(file.file(), file.name(), "application/ics") : file);
        part.setFileName(oneLine(file.name()));
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private MimeBodyPart stored(AttachedFile file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new StoredPart(files, file)));
        // Said beforehand, or the file would be read once more to choose it.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
