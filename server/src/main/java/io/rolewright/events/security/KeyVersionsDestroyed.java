package io.rolewright.events.security;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.RotationId;

/**
 * The versions of the key-encryption key below one are gone.
 *
 * @param rotation the rotation that made the version that is the lowest now
 * @param below that version
 * @param destroyed how many were destroyed
 */
@EventType("security.key-versions-destroyed.v1")
public record KeyVersionsDestroyed(RotationId rotation, int below, int destroyed) implements Event {
    @Override
    public RotationId subject() {
        return rotation;
    }
}
