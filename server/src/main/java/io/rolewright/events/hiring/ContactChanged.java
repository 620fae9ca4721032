package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import java.util.List;

/**
 * Somebody changed what is known about a person at a client company.
 *
 * @param contact about whom
 * @param client where they work
 * @param version of what is known from now on
 * @param changed the names of the members that changed
 */
@EventType("hiring.contact-changed.v1")
public record ContactChanged(ContactId contact, ClientId client, int version, List<String> changed) implements Event {
    public ContactChanged {
        changed = List.copyOf(changed);
    }

    @Override
    public ContactId subject() {
        return contact;
    }
}
