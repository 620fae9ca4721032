package io.rolewright.events.monitoring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.RequestId;

/**
 * Somebody asked that what a subscription keeps is cleared and made anew.
 *
 * @param request names what was asked
 * @param subscription of which subscription, {@code <service>.<what-it-keeps>}
 */
@EventType("monitoring.rebuild-requested.v1")
public record RebuildRequested(RequestId request, String subscription) implements Event {
    @Override
    public RequestId subject() {
        return request;
    }
}
