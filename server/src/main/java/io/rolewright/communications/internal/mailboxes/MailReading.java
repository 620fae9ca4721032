package io.rolewright.communications.internal.mailboxes;

import io.rolewright.runtime.leases.Lease;
import io.rolewright.shared.ContractException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads the mailboxes on mail servers that are due, a batch of each in turn. One that cannot be read is left alone for a while,
 * and keeps nobody up.
 */
@Component
class MailReading {
    private static final Logger log = LoggerFactory.getLogger(MailReading.class);

    private final Mailboxes mailboxes;
    private final MailIntake intake;
    private final ObjectProvider<Arrivals> arrivals;
    private final MailFolders folders;
    private final KeptFiles kept;
    private final MailboxSettings settings;
    private final Clock clock;

    MailReading(
            Mailboxes mailboxes,
            MailIntake intake,
            ObjectProvider<Arrivals> arrivals,
            MailFolders folders,
            KeptFiles kept,
            MailboxSettings settings,
            Clock clock) {
        this.mailboxes = mailboxes;
        this.intake = intake;
        this.arrivals = arrivals;
        this.folders = folders;
        this.kept = kept;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads what has come, where somebody takes it; under the same lease what is not needed any more is removed. */
    void read(Lease lease) {
        arrivals.ifAvailable(taker -> {
            var isMore = true;
            while (isMore) {
                isMore = false;
                for (var mailbox : mailboxes.due(clock.instant())) {
                    isMore |= look(mailbox, this::readBatch, taker, lease);
                }
            }
        });
        kept.sweep();
    }

    /** Reads a batch, and notes how that went; true when more is there. */
    boolean look(KeptMailbox mailbox, MailSource source, Arrivals taker, Lease lease) {
        try {
            var isMore = source.readBatch(mailbox, taker, lease);
            if (!isMore) {
                var now = clock.instant();
                mailboxes.succeeded(mailbox, now, now.plus(settings.poll()));
            }
            return isMore;
        } catch (UnreadableException failure) {
            fail(mailbox, failure.code());
        } catch (IOException | UncheckedIOException | ContractException cutOff) {
            log.debug("the failure", cutOff);
            fail(mailbox, "communications.mailbox-cut-off");
        }
        return false;
    }

    private boolean readBatch(KeptMailbox mailbox, Arrivals taker, Lease lease)
            throws IOException, UnreadableException {
        try (var folder = folders.open(mailbox.server())) {
            var position = mailbox.position().under(folder.validity());
            var numbers = folder.after(position.uid(), settings.batch());
            for (var uid : numbers) {
                if (folder.holds(uid)) {
                    var behind = new MailPosition(position.validity(), uid);
                    intake.take(mailbox, () -> raw(folder, uid), () -> mailboxes.moved(mailbox, behind), taker, lease);
                }
            }
            return numbers.size() == settings.batch();
        }
    }

    private static InputStream raw(ImapFolder folder, long uid) throws IOException, UnreadableException {
        return folder.raw(uid).orElseThrow(() -> new IOException("deleted while it was read"));
    }

    private void fail(KeptMailbox mailbox, String code) {
        log.warn("mailbox {} was not read: {}", mailbox.id(), code);
        mailboxes.failed(mailbox, code, clock.instant().plus(settings.pause(mailbox.failures() + 1)));
    }
}
