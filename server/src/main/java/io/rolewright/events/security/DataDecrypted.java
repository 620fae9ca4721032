package io.rolewright.events.security;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.PurposeId;

/** Somebody was given what had been encrypted for a purpose. @param version of the purpose's key */
@EventType("security.data-decrypted.v1")
public record DataDecrypted(PurposeId purpose, int version) implements Event {
    @Override
    public PurposeId subject() {
        return purpose;
    }
}
