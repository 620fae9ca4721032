package io.rolewright.events.jobs;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.SourceId;

/**
 * Somebody changed when a source of jobs is harvested, what it is called, or why it may be read.
 *
 * @param source which
 */
@EventType("jobs.source-changed.v1")
public record SourceChanged(SourceId source) implements Event {
    @Override
    public SourceId subject() {
        return source;
    }
}
