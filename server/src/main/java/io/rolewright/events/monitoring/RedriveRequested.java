package io.rolewright.events.monitoring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.RequestId;

/**
 * Somebody asked that the dead letters of a subscription are tried again.
 *
 * @param request names what was asked
 * @param subscription of which subscription, {@code <service>.<what-it-keeps>}
 */
@EventType("monitoring.redrive-requested.v1")
public record RedriveRequested(RequestId request, String subscription) implements Event {
    @Override
    public RequestId subject() {
        return request;
    }
}
