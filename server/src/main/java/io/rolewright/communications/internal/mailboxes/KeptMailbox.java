package io.rolewright.communications.internal.mailboxes;

import io.rolewright.shared.MailboxId;

/**
 * A mailbox that we read.
 *
 * @param id names it
 * @param address to which its mail is written
 * @param server where it lies
 * @param position how far it was read
 * @param failures how often in a row it could not be read
 */
record KeptMailbox(MailboxId id, String address, MailServer server, MailPosition position, int failures) {}
