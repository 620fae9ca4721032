package io.rolewright.events.security;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.PurposeId;

/** A program began to encrypt for a new purpose. @param name what it calls it */
@EventType("security.purpose-added.v1")
public record PurposeAdded(PurposeId purpose, String name) implements Event {
    @Override
    public PurposeId subject() {
        return purpose;
    }
}
