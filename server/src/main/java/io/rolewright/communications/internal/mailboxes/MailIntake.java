package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.internal.mime.MailReader;
import io.rolewright.communications.internal.mime.ReadMail;
import io.rolewright.runtime.leases.Lease;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileReference;
import io.rolewright.storage.FilesInternal;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one message in: it is stored as it came, then its files, then one transaction hands it on and moves the mailbox past
 * it. Cut off at any point, it is taken in again, and known by its key.
 */
@Component
class MailIntake {
    private static final int UNPROCESSABLE = 422;

    private final FilesInternal files;
    private final MailReader reader;
    private final KeptFiles kept;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailIntake(FilesInternal files, MailReader reader, KeptFiles kept, TransactionTemplate transaction, Clock clock) {
        this.files = files;
        this.reader = reader;
        this.kept = kept;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A message where it lies. */
    @FunctionalInterface
    interface Raw {
        /** Its bytes from the beginning. */
        InputStream open() throws IOException, UnreadableException;
    }

    /**
     * Takes a message in.
     *
     * @param passing moves the mailbox past it, in the transaction in which it is taken
     * @param lease under which the mailbox is read
     */
    void take(KeptMailbox mailbox, Raw raw, Runnable passing, Arrivals arrivals, Lease lease)
            throws IOException, UnreadableException {
        var received = received(mailbox, raw);
        transaction.executeWithoutResult(status -> {
            lease.check();
            arrivals.arrived(received);
            kept.add(received);
            passing.run();
        });
    }

    private ReceivedMail received(KeptMailbox mailbox, Raw raw) throws IOException, UnreadableException {
        try (var whole = new MailKey(raw.open())) {
            var stored = store(whole);
            if (stored != null) {
                try (var again = files.open(stored).getInputStream()) {
                    return received(mailbox, whole, stored, reader.read(again, this::store));
                }
            }
        }
        // Empty, or too large to be stored: what can be read is read where it lies.
        try (var part = new MailKey(raw.open())) {
            return received(mailbox, part, null, reader.read(part, this::store));
        }
    }

    private @Nullable FileReference store(InputStream content) {
        try {
            return files.store(Mailboxes.KEY, new InputStreamResource(content)).reference();
        } catch (ContractException refused) {
            if (refused.problem().status() == UNPROCESSABLE) {
                return null;
            }
            throw refused;
        }
    }

    private ReceivedMail received(KeptMailbox mailbox, MailKey key, @Nullable FileReference raw, ReadMail mail) {
        return new ReceivedMail(
                mailbox.id(),
                mailbox.keeper(),
                key.of(mail.messageId()),
                mail.alias(mailbox.address()),
                raw,
                clock.instant(),
                mail);
    }
}
