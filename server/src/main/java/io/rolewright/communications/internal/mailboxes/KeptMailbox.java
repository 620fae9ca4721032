package io.rolewright.communications.internal.mailboxes;

import io.rolewright.shared.MailboxId;
import io.rolewright.shared.UserId;
import java.time.Instant;

/**
 * A mailbox that we read.
 *
 * @param id names it
 * @param keeper who looks after it
 * @param address to which its mail is written
 * @param server where it lies
 * @param version as which it was seen
 * @param position how far it was read
 * @param failures how often in a row it could not be read
 * @param dueAt from when on it was to be read
 */
record KeptMailbox(
        MailboxId id,
        UserId keeper,
        String address,
        MailServer server,
        int version,
        MailPosition position,
        int failures,
        Instant dueAt) {}
