package io.rolewright.events.communications;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.MailboxId;

/**
 * A mailbox of ours, or what opens it, is another now.
 *
 * @param mailbox which
 */
@EventType("communications.mailbox-changed.v1")
public record MailboxChanged(MailboxId mailbox) implements Event {
    @Override
    public MailboxId subject() {
        return mailbox;
    }
}
