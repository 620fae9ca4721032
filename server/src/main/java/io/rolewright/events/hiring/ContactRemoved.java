package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;

/**
 * A person at a client company was removed: nothing is left of them but their ids.
 *
 * @param contact whom
 * @param client where they worked
 */
@EventType("hiring.contact-removed.v1")
public record ContactRemoved(ContactId contact, ClientId client) implements Event {
    @Override
    public ContactId subject() {
        return contact;
    }
}
