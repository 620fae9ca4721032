package io.rolewright.communications.internal.smtp;

import io.rolewright.communications.internal.delivery.Handed;
import io.rolewright.communications.internal.delivery.PreciseStatus;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reads what a mail server said when it did not take an e-mail. */
final class SmtpReply {
    /** The server broke off without an answer. */
    static final String UNCERTAIN = "communications.mail-uncertain";

    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;
    private static final int END = 600;

    /** By these, servers that say nothing more precise mean that there is no such mailbox (RFC 5321). */
    private static final Set<Integer> NO_MAILBOX = Set.of(550, 551, 553);

    /** What servers say more precisely. */
    private static final Pattern PRECISE = Pattern.compile("\\b5\\.\\d{1,3}\\.\\d{1,3}\\b");

    private SmtpReply() {}

    /** What a failure means for an e-mail to a recipient; one without the server's word says nothing. */
    static Handed read(MessagingException failure, Address recipient) {
        return chain(failure, SMTPAddressFailedException.class)
                .filter(one -> recipient.equals(one.getAddress()))
                .findFirst()
                .map(SmtpReply::ofRecipient)
                .or(() -> later(failure, SMTPAddressFailedException.class, "communications.mail-journal-refused"))
                .or(() -> later(failure, SMTPSenderFailedException.class, "communications.mail-sender-refused"))
                .or(() -> chain(failure, SMTPSendFailedException.class)
                        .findFirst()
                        .map(one -> ofContent(one.getReturnCode())))
                .orElseGet(SmtpReply::unknown);
    }

    private static Optional<Handed> later(
            MessagingException failure, Class<? extends MessagingException> kind, String code) {
        return chain(failure, kind).findFirst().map(one -> new Handed.Later(code));
    }

    private static <T> Stream<T> chain(MessagingException failure, Class<T> kind) {
        return Stream.<Exception>iterate(
                        failure,
                        one -> one != null,
                        one -> one instanceof MessagingException next ? next.getNextException() : null)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Handed ofRecipient(SMTPAddressFailedException refused) {
        var status = refused.getReturnCode();
        if (isPermanent(status)) {
            return new Handed.Bounced(
                    "communications.mail-bounced",
                    isAboutAddress(status, Objects.requireNonNullElse(refused.getMessage(), "")));
        }
        return isTemporary(status) ? new Handed.Later("communications.mail-postponed") : unknown();
    }

    private static boolean isAboutAddress(int status, String words) {
        var precise = PRECISE.matcher(words);
        return precise.find() ? PreciseStatus.isAboutAddress(precise.group()) : NO_MAILBOX.contains(status);
    }

    private static Handed ofContent(int status) {
        if (isPermanent(status)) {
            return new Handed.Bounced("communications.mail-refused", false);
        }
        return isTemporary(status) ? new Handed.Later("communications.mail-postponed") : unknown();
    }

    private static Handed unknown() {
        return new Handed.Unknown(UNCERTAIN);
    }

    private static boolean isTemporary(int status) {
        return status >= TEMPORARY && status < PERMANENT;
    }

    private static boolean isPermanent(int status) {
        return status >= PERMANENT && status < END;
    }
}
