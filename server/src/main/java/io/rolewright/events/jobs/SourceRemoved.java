package io.rolewright.events.jobs;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.SourceId;

/**
 * Somebody removed a source of jobs.
 *
 * @param source which
 */
@EventType("jobs.source-removed.v1")
public record SourceRemoved(SourceId source) implements Event {
    @Override
    public SourceId subject() {
        return source;
    }
}
