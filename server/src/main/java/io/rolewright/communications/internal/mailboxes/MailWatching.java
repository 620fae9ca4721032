package io.rolewright.communications.internal.mailboxes;

import io.rolewright.runtime.leases.Lease;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Waits for what comes to mailboxes whose servers tell of it (IMAP IDLE, RFC 2177), and has them read then. Those of other
 * servers are read when their time has come, as are those of which a server did not tell.
 */
@Component
class MailWatching {
    /** After how long at most a mailbox that was added, changed or cut off is seen to. */
    static final Duration LOOK = Duration.ofSeconds(5);

    private final Mailboxes mailboxes;
    private final MailFolders folders;
    private final MailboxSettings settings;
    private final Clock clock;

    MailWatching(Mailboxes mailboxes, MailFolders folders, MailboxSettings settings, Clock clock) {
        this.mailboxes = mailboxes;
        this.folders = folders;
        this.settings = settings;
        this.clock = clock;
    }

    /** Waits for as long as the lease is held, and until the thread is interrupted. */
    void watch(Lease lease) {
        try (var watches = open(settings.watched())) {
            do {
                watches.look(LOOK);
            } while (!Thread.currentThread().isInterrupted() && lease.renew());
        }
    }

    /** @param most how many mailboxes are watched at most */
    Watches open(int most) {
        return new Watches(mailboxes, most, folders::open, settings.longest(), clock);
    }
}
