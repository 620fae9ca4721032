package io.rolewright.events.security;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ContactId;

/**
 * The data key of a person at a client company is gone: nothing that was encrypted under it can be read any more. A fact of
 * its own, since a process of release 0.6 takes every {@link DataKeyDestroyed} for a candidate's or a login's.
 *
 * @param contact whose it was
 */
@EventType("security.contact-key-destroyed.v1")
public record ContactKeyDestroyed(ContactId contact) implements Event {
    @Override
    public ContactId subject() {
        return contact;
    }
}
