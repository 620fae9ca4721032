package io.rolewright.integrations.twins.workspace;

import java.util.List;

/**
 * A message that a user sent, as it lies in their mailbox.
 *
 * @param to the field, as it was written
 * @param text what is written in it to be read
 * @param files what is attached
 * @param raw all of it (RFC 5322)
 */
public record SentMail(String to, String subject, String text, List<Attached> files, byte[] raw) {
    /**
     * A file that is attached.
     *
     * @param type such as {@code application/pdf}
     */
    public record Attached(String name, String type, byte[] content) {}

    public SentMail {
        files = List.copyOf(files);
    }

    static SentMail of(Mail mail) {
        var files = mail.payload()
                .all()
                .filter(MimePart::isAttached)
                .map(part -> new Attached(part.fileName(), part.type(), part.content()))
                .toList();
        return new SentMail(
                mail.header("To"), mail.header("Subject"), mail.payload().text(), files, mail.raw());
    }
}
