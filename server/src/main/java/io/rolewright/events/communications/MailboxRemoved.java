package io.rolewright.events.communications;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.MailboxId;

/**
 * A mailbox is read no more.
 *
 * @param mailbox which
 */
@EventType("communications.mailbox-removed.v1")
public record MailboxRemoved(MailboxId mailbox) implements Event {
    @Override
    public MailboxId subject() {
        return mailbox;
    }
}
