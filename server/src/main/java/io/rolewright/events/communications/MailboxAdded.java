package io.rolewright.events.communications;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.MailboxId;

/**
 * Somebody has us read a mailbox.
 *
 * @param mailbox which
 */
@EventType("communications.mailbox-added.v1")
public record MailboxAdded(MailboxId mailbox) implements Event {
    @Override
    public MailboxId subject() {
        return mailbox;
    }
}
