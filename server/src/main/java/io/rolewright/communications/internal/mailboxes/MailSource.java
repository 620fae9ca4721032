package io.rolewright.communications.internal.mailboxes;

import io.rolewright.runtime.leases.Lease;
import java.io.IOException;

/** Where the mail of mailboxes of a kind lies. */
@FunctionalInterface
interface MailSource {
    /**
     * Reads the next batch of a mailbox, from where it was read to last.
     *
     * @return whether more is there
     */
    boolean readBatch(KeptMailbox mailbox, Arrivals taker, Lease lease) throws IOException, UnreadableException;
}
