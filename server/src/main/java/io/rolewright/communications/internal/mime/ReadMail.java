package io.rolewright.communications.internal.mime;

import io.rolewright.communications.AttachedFile;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an e-mail says. Everything but {@code findings} was written by a stranger.
 *
 * @param kind who wrote it, as far as its head tells
 * @param from who wrote it; absent when no address is there
 * @param replyTo to whom an answer is to go; absent when that is who wrote it
 * @param deliveredTo where servers say that it was delivered, the last server's word first
 * @param to to whom it goes, open copies behind
 * @param subject empty when there is none
 * @param text its text without marks of form; empty when there is none
 * @param messageId without its angle brackets; absent when there is none
 * @param references the messages that it belongs to, the first first, the one that it answers last
 * @param sentAt when it was written, as it says; absent when it does not
 * @param authenticity whether it comes from whom it names
 * @param files what came with it, without pictures that stand in its text
 * @param bounce what it tells of a message of ours; absent when it is no report
 * @param calendarReply an answer to an invitation or another time for it, as RFC 5546 writes them; absent when it is none
 * @param findings what was wrong with it
 */
public record ReadMail(
        MailKind kind,
        @Nullable MailAddress from,
        @Nullable MailAddress replyTo,
        List<MailAddress> deliveredTo,
        List<MailAddress> to,
        String subject,
        String text,
        @Nullable String messageId,
        List<String> references,
        @Nullable Instant sentAt,
        Authenticity authenticity,
        List<AttachedFile> files,
        @Nullable Bounce bounce,
        @Nullable String calendarReply,
        Set<MailFinding> findings) {
    public ReadMail {
        deliveredTo = List.copyOf(deliveredTo);
        to = List.copyOf(to);
        references = List.copyOf(references);
        files = List.copyOf(files);
        findings = Set.copyOf(findings);
    }

    /**
     * What stands behind the plus sign of the address that it came to.
     *
     * @param own the address of the mailbox
     * @return absent when it came to the mailbox's own address, or to another one
     */
    public @Nullable String alias(String own) {
        var mailbox = new MailAddress(own, null);
        return Stream.concat(deliveredTo.stream(), to.stream())
                .map(address -> address.aliasOf(mailbox))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Without the people, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "ReadMail " + kind + " " + findings;
    }
}
