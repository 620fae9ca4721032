package io.rolewright.communications.internal.mailboxes;

import io.rolewright.runtime.leases.Lease;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads the mailboxes at Gmail that are due: those that Google says mail came to, and each after a pause, since what it says may
 * be lost.
 */
@Component
class GmailReading {
    private final Mailboxes mailboxes;
    private final MailReading reading;
    private final GmailInbox inbox;
    private final ObjectProvider<Arrivals> arrivals;
    private final MailboxSettings settings;
    private final Clock clock;

    GmailReading(
            Mailboxes mailboxes,
            MailReading reading,
            GmailInbox inbox,
            ObjectProvider<Arrivals> arrivals,
            MailboxSettings settings,
            Clock clock) {
        this.mailboxes = mailboxes;
        this.reading = reading;
        this.inbox = inbox;
        this.arrivals = arrivals;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads a batch of each in turn, until none is due. */
    void read(Lease lease) {
        arrivals.ifAvailable(taker -> {
            for (var due = take(); !due.isEmpty(); due = take()) {
                due.forEach(mailbox -> read(mailbox, taker, lease));
            }
        });
    }

    /** The next time is set before they are read: what Google says meanwhile brings it forward. */
    private List<KeptMailbox> take() {
        var now = clock.instant();
        return mailboxes.takeAtGmail(now, now.plus(settings.poll()));
    }

    private void read(KeptMailbox mailbox, Arrivals taker, Lease lease) {
        if (reading.look(mailbox, inbox, taker, lease)) {
            mailboxes.wake(mailbox.address(), clock.instant());
        }
    }
}
