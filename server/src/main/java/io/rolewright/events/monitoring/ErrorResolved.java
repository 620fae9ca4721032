package io.rolewright.events.monitoring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ErrorId;

/** Somebody said that an error is resolved. */
@EventType("monitoring.error-resolved.v1")
public record ErrorResolved(ErrorId error) implements Event {
    @Override
    public ErrorId subject() {
        return error;
    }
}
