package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.MailSignIn;
import io.rolewright.communications.MailboxTrial;
import io.rolewright.shared.MailboxId;
import io.rolewright.shared.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Finds out whether a mailbox can be opened. */
@Component
class SigningIn {
    private final Mailboxes mailboxes;
    private final GmailInbox gmail;
    private final MailFolders folders;

    SigningIn(Mailboxes mailboxes, GmailInbox gmail, MailFolders folders) {
        this.mailboxes = mailboxes;
        this.gmail = gmail;
        this.folders = folders;
    }

    MailboxTrial attempt(MailboxId id) {
        var mailbox = mailboxes.kept(id).orElseThrow(() -> MailboxKeeping.unknown(id));
        try {
            open(mailbox.server());
            return new MailboxTrial(true, null);
        } catch (UnreadableException failure) {
            return new MailboxTrial(false, Refusal.of(failure.code(), LocaleContextHolder.getLocale()));
        }
    }

    private void open(MailServer server) throws UnreadableException {
        if (server.signIn() == MailSignIn.GMAIL) {
            gmail.open(server);
            return;
        }
        try (var folder = folders.open(server)) {
            folder.validity();
        }
    }
}
