package io.rolewright.events.security;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.RotationId;

/** Some data keys could not be unwrapped, and stay under their old version. @param unreadable how many */
@EventType("security.key-rotation-failed.v1")
public record KeyRotationFailed(RotationId rotation, int version, int unreadable) implements Event {
    @Override
    public RotationId subject() {
        return rotation;
    }
}
