package io.rolewright.events.security;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.RotationId;

/** There is a new version of the key-encryption key. @param version its number @param dataKeys how many keys will follow */
@EventType("security.key-rotation-started.v1")
public record KeyRotationStarted(RotationId rotation, int version, long dataKeys) implements Event {
    @Override
    public RotationId subject() {
        return rotation;
    }
}
