package io.rolewright.events.security;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.RotationId;

/** Every data key is wrapped under the new version. @param dataKeys how many were brought under it */
@EventType("security.key-rotation-finished.v1")
public record KeyRotationFinished(RotationId rotation, int version, long dataKeys) implements Event {
    @Override
    public RotationId subject() {
        return rotation;
    }
}
