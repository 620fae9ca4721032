package io.rolewright.communications.internal.mailboxes;

import io.rolewright.runtime.leases.Lease;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads inboxes by Gmail's interface: what came is noted together with how far it was asked for, then taken in one by one, each
 * noted as taken in the transaction in which it is.
 */
@Component
class GmailInbox implements MailSource {
    private final GmailCalls gmail;
    private final GmailChanges changes;
    private final GmailRows rows;
    private final MailIntake intake;
    private final MailboxSettings settings;
    private final TransactionTemplate transaction;

    GmailInbox(
            GmailCalls gmail,
            GmailChanges changes,
            GmailRows rows,
            MailIntake intake,
            MailboxSettings settings,
            TransactionTemplate transaction) {
        this.gmail = gmail;
        this.changes = changes;
        this.rows = rows;
        this.intake = intake;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Override
    public boolean readBatch(KeptMailbox mailbox, Arrivals taker, Lease lease) throws IOException, UnreadableException {
        var user = mailbox.server().user();
        var news = changes.since(user, rows.history(mailbox.id()).orElse(null));
        transaction.executeWithoutResult(status -> {
            lease.check();
            rows.add(mailbox.id(), news);
        });
        var waiting = rows.waiting(mailbox.id(), settings.batch());
        for (var id : waiting) {
            take(mailbox, id, taker, lease);
        }
        return waiting.size() == settings.batch();
    }

    private void take(KeptMailbox mailbox, String id, Arrivals taker, Lease lease)
            throws IOException, UnreadableException {
        var message = gmail.message(mailbox.server().user(), id).filter(found -> !found.isPutAway());
        if (message.isEmpty()) {
            rows.forget(mailbox.id(), id);
            return;
        }
        var raw = message.get().raw();
        intake.take(mailbox, () -> new ByteArrayInputStream(raw), () -> rows.taken(mailbox.id(), id), taker, lease);
    }

    /** Whether a mailbox can be opened. */
    void open(MailServer server) throws UnreadableException {
        gmail.latest(server.user());
    }
}
