package io.rolewright.events.monitoring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ErrorId;

/** An error that was said to be resolved happened again. @param service where */
@EventType("monitoring.error-returned.v1")
public record ErrorReturned(ErrorId error, String service) implements Event {
    @Override
    public ErrorId subject() {
        return error;
    }
}
