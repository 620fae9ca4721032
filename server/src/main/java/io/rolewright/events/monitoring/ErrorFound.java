package io.rolewright.events.monitoring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ErrorId;

/** An error happened that was not known. @param service where */
@EventType("monitoring.error-found.v1")
public record ErrorFound(ErrorId error, String service) implements Event {
    @Override
    public ErrorId subject() {
        return error;
    }
}
