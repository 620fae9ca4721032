package io.rolewright.communications.internal.smtp;

import io.rolewright.communications.internal.delivery.Carrier.Found;
import io.rolewright.communications.internal.mailboxes.MailFolders;
import io.rolewright.communications.internal.mailboxes.UnreadableException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells whether a mail server has taken an e-mail. It takes one for all recipients whom it accepted or for none, and the journal
 * is one of them.
 */
@Component
class Journal {
    private final JournalSettings settings;
    private final SmtpSettings smtp;
    private final MailFolders folders;

    Journal(JournalSettings settings, SmtpSettings smtp, MailFolders folders) {
        this.settings = settings;
        this.smtp = smtp;
        this.folders = folders;
    }

    /** Who gets every e-mail beside its recipient, if anybody does. */
    Optional<String> address() {
        return Optional.ofNullable(settings.address());
    }

    /** Without a journal nothing is known to be taken. */
    Found find(String messageId) {
        if (settings.address() == null) {
            return Found.MISSING;
        }
        try (var folder = folders.open(settings.server(), smtp.limit())) {
            return folder.has(messageId) ? Found.TAKEN : Found.MISSING;
        } catch (UnreadableException away) {
            return Found.UNKNOWN;
        }
    }
}
