package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;

/**
 * Somebody added a person at a client company.
 *
 * @param contact whom
 * @param client where they work
 */
@EventType("hiring.contact-added.v1")
public record ContactAdded(ContactId contact, ClientId client) implements Event {
    @Override
    public ContactId subject() {
        return contact;
    }
}
